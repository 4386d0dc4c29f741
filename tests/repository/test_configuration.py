"""What is read of git's configuration at once is what git itself says, one question at a time."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.configuration import read_configuration
from upont_desktop.repository.trust import wishes

WORDS = ("true", "yes", "On", "1", "2k", "-1", "", "false", "NO", "off", "0", "0k", "perhaps")


def test_truth_is_what_git_says(clone: CloneBuilder) -> None:
    lines = [f"\tkey{number} = {word}\n" for number, word in enumerate(WORDS)]
    with (clone.git_dir / "config").open("a") as config:
        config.writelines(["[some]\n", "\tbare\n", *lines, '[Some "Middle Part"]\n\tKey = one\n\tkey = two\n'])
    found = read_configuration(open_repository(clone.path).git)
    for name in ("some.bare", *(f"some.key{number}" for number in range(len(WORDS)))):
        expect = 128 if name == f"some.key{WORDS.index('perhaps')}" else 0
        said = clone.git("config", "--type=bool", "--get", name, expect=expect).decode().strip()
        assert found.truth(name) is {"true": True, "false": False, "": None}[said], name
    assert found.truth("some.nothing") is None
    assert (found.text("some.Middle Part.key"), found.text("some.bare"), found.text("some.nothing")) == ("two", "", "")
    assert found.matching(re.compile(r"some\.key[01]")) == {"some.key0": "true", "some.key1": "yes"}


def test_where_a_setting_is_said_counts(
    clone: CloneBuilder, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / ".gitconfig").write_text("[commit]\n\tgpgSign = true\n[user]\n\tname = Ada\n")
    (tmp_path / "more").write_text("[user]\n\tname = Included\n")
    clone.git("config", "commit.gpgSign", "no")
    clone.git("config", "include.path", os.fspath(tmp_path / "more"))
    repository = open_repository(clone.path)
    found = read_configuration(repository.git)
    assert (found.text("user.name"), found.of_the_person().text("user.name")) == ("Included", "Ada")
    assert ("user.name", os.fspath(tmp_path / "more")) in {(one.name, one.origin) for one in found.of_the_clone()}
    assert wishes(repository.git, found, "commit.gpgSign")  # the person's own: the clone is not trusted
    assert not wishes(repository.trusted_git(), found, "commit.gpgSign")
    # What our own command lines say is nobody's wish; what the environment says is the person's.
    assert found.text("core.hookspath") == found.text("log.showroot") == ""
    for name, value in {"COUNT": "1", "KEY_0": "core.hooksPath", "VALUE_0": "/theirs"}.items():
        monkeypatch.setenv(f"GIT_CONFIG_{name}", value)
    for git in (repository.git, repository.trusted_git()):
        assert read_configuration(git).text("core.hookspath") == "/theirs"


@pytest.mark.parametrize("where", ["plain", "with\nline end", "é"])
def test_a_folder_deep_inside_leads_to_the_top(make_clone: Callable[..., CloneBuilder], where: str) -> None:
    clone = make_clone(where)
    clone.write("a/b/c.txt", "c").commit("First")
    for folder in (clone.path, clone.path / "a", clone.path / "a/b"):
        found = open_repository(folder)
        assert (found.path, found.work_tree, found.git_dir) == (clone.path, clone.path, clone.git_dir)
    bare = make_clone(f"{where} bare", bare=True)
    assert (open_repository(bare.path).work_tree, open_repository(bare.path).git_dir) == (None, bare.path)
