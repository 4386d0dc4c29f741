"""Each kind of conflict: how it is named, what each side has, and what each choice gives."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.plain_git import git, git_bytes
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.conflict import Conflict, ConflictKind, MergeNoteKind, SeenChoice
from upont_desktop.domain.field_merge.line_merge import SettledLines
from upont_desktop.repository.identity import Identity
from upont_desktop.service.operations import Choice, OperationContext, ShareResult, move, share, sides_of, text_merge

MINE, THEIRS, BOTH = Choice.MINE, Choice.THEIRS, Choice.BOTH
TEXT = "".join(f"line {number}\n" for number in range(12))
Files = dict[str, str]
Begin = Callable[[str, str], "Pair"]


class Pair:
    """A clone whose other side has shared already; ``files`` are what is in the result."""

    def __init__(self, folder: Path, name: str = "club") -> None:
        self.folder = folder
        self.place = OperationContext(Circle(name, folder), identity=Identity("Ada", "ada@example.org"), language="en")

    def share(self, choice: Choice | None = None) -> ShareResult:
        done = share(self.place)
        if choice is None:
            return done
        return share(self.place, {conflict.path: choice for conflict in done.conflicts})

    def conflict(self) -> Conflict:
        (only,) = self.share().conflicts
        return only

    @property
    def files(self) -> Files:
        listed = git_bytes(self.folder, "ls-tree", "-r", "-z", "--full-tree", "HEAD")
        found = {}
        for record in listed.split(b"\0")[:-1]:
            head, _, path = record.partition(b"\t")
            oid = head.split()[2].decode()
            shown = subprocess.run(["git", "cat-file", "-p", oid], cwd=self.folder, capture_output=True, check=False)
            found[path.decode()] = shown.stdout.decode("utf-8", "replace")
        return found


@pytest.fixture
def begin(tmp_path: Path) -> Begin:
    """Run a script of each side's; theirs is shared. Both begin with a.txt, d/b.txt, d/c.txt, bin and a link."""
    folder = tmp_path / "clone"
    folder.mkdir()

    def run(script: str, who: str) -> None:
        script = f"{script}\ngit add --all\ngit -c user.name={who} -c user.email={who} commit --quiet -m {who}"
        subprocess.run(["sh", "-ec", script], cwd=folder, check=True)

    def made(theirs: str, mine: str) -> Pair:
        for path, text in {"a.txt": TEXT, "d/b.txt": "b\n" * 9, "d/c.txt": "c\n", "bin": "\0one"}.items():
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_text(text)
        run("git init --quiet -b main; ln -s a.txt link", "First")
        run(theirs, "Theirs")
        back = "git clone --quiet --bare . ../between.git; git reset --quiet --hard HEAD~1; git clean -qfdx"
        run(f"{back}\ngit remote add origin ../between.git\n{mine}", "Mine")
        return Pair(folder)

    return made


KINDS = {
    ConflictKind.EDITED: ("sed -i s/3/theirs/ a.txt", "sed -i s/3/mine/ a.txt", "a.txt"),
    ConflictKind.BINARY: (r"printf 'x\0theirs' >bin", r"printf 'x\0mine' >bin", "bin"),
    ConflictKind.ADDED: ("echo theirs >new", "echo mine >new", "new"),
    ConflictKind.EDITED_DELETED: ("rm a.txt", "echo mine >>a.txt", "a.txt"),
    ConflictKind.MOVED_APART: ("mv a.txt theirs.txt", "mv a.txt mine.txt", "mine.txt"),
    ConflictKind.MOVED_TOGETHER: ("mv d/b.txt z.txt", "mv a.txt z.txt", "z.txt"),
    ConflictKind.MOVED_DELETED: ("rm a.txt", "mv a.txt z.txt", "z.txt"),
    ConflictKind.FILE_AND_FOLDER: ("mkdir z; echo theirs >z/in.txt", "echo mine >z", "z"),
    ConflictKind.TYPES: ("echo theirs >z", "ln -s mine z", "z"),
    ConflictKind.MODE: ("echo same >z", "echo same >z; chmod +x z", "z"),
    ConflictKind.LINK: ("ln -sf theirs link", "ln -sf mine link", "link"),
    ConflictKind.SUBMODULE: (
        "git update-index --add --cacheinfo 160000,$(printf 1%039d),sub; mkdir sub",
        "git update-index --add --cacheinfo 160000,$(printf 2%039d),sub; mkdir sub",
        "sub",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_conflict_is_named_by_its_kind(begin: Begin, kind: ConflictKind) -> None:
    theirs, mine, path = KINDS[kind]
    pair = begin(theirs, mine)
    before = pair.files
    done = pair.share()
    (conflict,) = done.conflicts
    assert (conflict.kind, conflict.path) == (kind, path)
    assert pair.files == before
    assert not any("~" in one for one in conflict.paths)
    sides = sides_of(pair.place.circle, conflict, done.mine, done.theirs)
    for side, entries, who in zip(sides, (conflict.mine, conflict.theirs), ("Mine", "Theirs"), strict=True):
        assert [version.blob for version in side.versions] == [entry.oid for entry in entries]
        assert side.changed is not None
        assert side.changed.name == who
    assert not pair.share(BOTH).conflicts


@pytest.mark.parametrize(
    ("kind", "choice", "expected"),
    [
        (ConflictKind.ADDED, MINE, {"new": "mine\n"}),
        (ConflictKind.ADDED, THEIRS, {"new": "theirs\n"}),
        (ConflictKind.ADDED, BOTH, {"new": "mine\n", "new (other version)": "theirs\n"}),
        (ConflictKind.EDITED_DELETED, MINE, {"a.txt": f"{TEXT}mine\n"}),
        (ConflictKind.EDITED_DELETED, THEIRS, {}),
        (ConflictKind.EDITED_DELETED, BOTH, {"a.txt": f"{TEXT}mine\n"}),
        (ConflictKind.MOVED_APART, MINE, {"mine.txt": TEXT}),
        (ConflictKind.MOVED_APART, THEIRS, {"theirs.txt": TEXT}),
        (ConflictKind.MOVED_APART, BOTH, {"mine.txt": TEXT, "theirs.txt": TEXT}),
        (ConflictKind.MOVED_TOGETHER, BOTH, {"z.txt": TEXT, "z (other version).txt": "b\n" * 9}),
        (ConflictKind.MOVED_DELETED, THEIRS, {}),
        (ConflictKind.MOVED_DELETED, BOTH, {"z.txt": TEXT}),
        (ConflictKind.FILE_AND_FOLDER, MINE, {"z": "mine\n", "z (other version)/in.txt": "theirs\n"}),
        (ConflictKind.FILE_AND_FOLDER, THEIRS, {"z (other version)": "mine\n", "z/in.txt": "theirs\n"}),
        (ConflictKind.FILE_AND_FOLDER, BOTH, {"z (other version)": "mine\n", "z/in.txt": "theirs\n"}),
        (ConflictKind.TYPES, BOTH, {"z": "mine", "z (other version)": "theirs\n"}),
        (ConflictKind.MODE, BOTH, {"z": "same\n"}),
    ],
)  # fmt: skip
def test_what_a_choice_gives(begin: Begin, kind: ConflictKind, choice: Choice, expected: Files) -> None:
    theirs, mine, _ = KINDS[kind]
    pair = begin(theirs, mine)
    pair.share(choice)
    shared = {"a.txt": TEXT, "bin": "\0one", "d/b.txt": "b\n" * 9, "d/c.txt": "c\n", "link": "a.txt"}
    assert {path: text for path, text in pair.files.items() if shared.get(path) != text} == expected


def test_a_new_file_follows_its_folder(begin: Begin) -> None:
    pair = begin("mv d e", "echo new >d/new.txt")
    done = pair.share()
    assert not done.conflicts
    assert pair.files["e/new.txt"] == "new\n"
    assert [(note.kind, note.path, note.now) for note in done.notes] == [
        (MergeNoteKind.FOLLOWED_FOLDER, "d/new.txt", "e/new.txt")
    ]


def test_a_new_file_stays_where_its_folder_was_split(begin: Begin) -> None:
    pair = begin("mkdir e f; mv d/b.txt e; mv d/c.txt f", "echo new >d/new.txt")
    done = pair.share()
    assert pair.files["d/new.txt"] == "new\n"
    assert [note.kind for note in done.notes] == [MergeNoteKind.STAYED]


def test_something_stands_in_the_way_of_following(begin: Begin) -> None:
    pair = begin("mv d e; mkdir e/new.txt; echo theirs >e/new.txt/x", "echo new >d/new.txt")
    assert pair.conflict().kind is ConflictKind.FILE_AND_FOLDER
    pair.share(MINE)
    assert {"new\n", "theirs\n"} <= set(pair.files.values())


def test_the_edit_of_a_file_whose_new_name_is_taken_is_kept(begin: Begin) -> None:
    pair = begin("echo theirs >>a.txt; mv d/b.txt z.txt", "mv a.txt z.txt")
    done = pair.share(THEIRS)
    assert pair.files["z.txt"] == "b\n" * 9
    assert f"{TEXT}theirs\n" in pair.files.values()
    assert [note.kind for note in done.notes] == [MergeNoteKind.KEPT_BESIDE]


def test_metadata_go_where_their_resource_goes(begin: Begin) -> None:
    folder = ".upont/metadata"
    pair = begin(
        f"echo theirs >z; mkdir -p {folder}; echo '{{\"k\": 1}}' >{folder}/z.json",
        f"echo mine >z; mkdir -p {folder}; echo '{{\"k\": 2}}' >{folder}/z.json",
    )
    assert [conflict.path for conflict in pair.share().conflicts] == ["z"]
    pair.share(BOTH)
    assert pair.files["z (other version)"] == "theirs\n"
    assert pair.files[f"{folder}/z (other version).json"] == '{"k": 1}\n'


def test_names_that_clash_are_kept_and_better_ones_offered(begin: Begin) -> None:
    pair = begin(
        "echo theirs >Sheet.md; echo t >'con.txt'; echo t >'é.md'", "echo mine >sheet.md; echo m >'e\u0301.md'"
    )
    done = pair.share()
    assert {"Sheet.md", "sheet.md", "é.md", "e\u0301.md", "con.txt"} <= pair.files.keys()
    offered = {trouble.path: (trouble.other, trouble.offered) for trouble in done.troubles}
    assert offered == {
        "Sheet.md": ("sheet.md", "Sheet (2).md"),
        "con.txt": (None, "con_.txt"),
        "é.md": ("e\u0301.md", "é (2).md"),
    }
    move(pair.place, {path: new for path, (_, new) in offered.items()})
    assert {"Sheet (2).md", "sheet.md", "con_.txt"} <= pair.files.keys()


def test_a_disk_that_ignores_case_is_not_overwritten(begin: Begin) -> None:
    pair = begin("echo theirs >Sheet.md; echo two >two.md; echo Two >Two.md", "echo mine >sheet.md")
    git(pair.folder, "config", "core.ignoreCase", "true")
    done = pair.share()
    assert {trouble.path for trouble in done.troubles} == {"Sheet.md", "two.md"}
    assert {"Sheet.md", "sheet.md", "two.md", "Two.md"} <= pair.files.keys()
    on_disk = {path.name for path in pair.folder.iterdir()}
    assert {"sheet.md", "Two.md"} <= on_disk
    assert not {"Sheet.md", "two.md"} & on_disk
    assert git(pair.folder, "status", "--porcelain") == ""
    move(pair.place, {trouble.path: trouble.offered for trouble in done.troubles})
    assert (pair.folder / "Sheet (2).md").read_text() == "theirs\n"
    assert (pair.folder / "sheet.md").read_text() == "mine\n"
    assert git(pair.folder, "status", "--porcelain") == ""


def test_a_text_is_put_together_by_hand(begin: Begin) -> None:
    edits = "sed -i 's/line 3/{0}/; s/line 9/nine {0}/' a.txt"
    pair = begin(f"{edits.format('theirs')}; chmod +x a.txt", f"{edits.format('mine')}; sed -i 1s/0/zero/ a.txt")
    merge = text_merge(pair.place.circle, pair.conflict())
    assert merge is not None
    assert merge.contested == 2
    answer = merge.answer(TEXT.replace("line 3", "theirs, and mine").replace("line 0", "line zero"))
    done = share(pair.place, {"a.txt": answer})
    assert not done.conflicts
    assert pair.files["a.txt"] == TEXT.replace("line 3", "theirs, and mine").replace("line 0", "line zero")
    assert {path for path in pair.files if path.startswith("a")} == {"a.txt"}
    mode = git_bytes(pair.folder, "ls-tree", "HEAD", "a.txt")
    assert mode.startswith(b"100755")  # theirs made it a program, and nobody took that back


def test_both_merged_by_line_lose_no_line(begin: Begin) -> None:
    pair = begin("sed -i 's/line 3/theirs/; s/line 11/last/' a.txt", "sed -i 's/line 3/mine/; s/line 0/first/' a.txt")
    merge = text_merge(pair.place.circle, pair.conflict())
    assert merge is not None
    assert not share(pair.place, {"a.txt": merge.both()}).conflicts
    expected = TEXT.replace("line 3\n", "mine\ntheirs\n").replace("line 0", "first").replace("line 11", "last")
    assert pair.files["a.txt"] == expected


def test_what_came_since_is_asked_about_anew(begin: Begin) -> None:
    pair = begin("sed -i s/3/theirs/ a.txt", "sed -i s/3/mine/ a.txt")
    before = pair.conflict()
    merge = text_merge(pair.place.circle, before)
    assert merge is not None
    script = "sed -i s/mine/more/ a.txt; git -c user.name=A -c user.email=a commit -qam More"
    subprocess.run(["sh", "-ec", script], cwd=pair.folder, check=True)
    assert [conflict.path for conflict in share(pair.place, {"a.txt": merge.both()}).conflicts] == ["a.txt"]
    done = share(pair.place, {"a.txt": SeenChoice(THEIRS, before)})
    assert [conflict.path for conflict in done.conflicts] == ["a.txt"]
    assert not share(pair.place, {"a.txt": SeenChoice(THEIRS, done.conflicts[0])}).conflicts
    assert "theirs" in pair.files["a.txt"]


def test_lines_keep_their_bytes(begin: Begin) -> None:
    text = "un\u00a0deux\\r\\ntrois\\r\\nfin"
    pair = begin(
        f"printf '{text.replace('trois', 'theirs')}' >n.txt", f"printf '{text.replace('trois', 'mine')}' >n.txt"
    )
    merge = text_merge(pair.place.circle, pair.conflict())
    assert merge is not None
    shown = "".join(merge.text(part.lines if isinstance(part, SettledLines) else part.mine) for part in merge.passages)
    assert shown == "un\u00a0deux\nmine\nfin\n"
    assert merge.answer(shown.replace("mine", "neu")).content == "un\u00a0deux\r\nneu\r\nfin".encode()
    assert merge.both().content == "un\u00a0deux\r\nmine\r\ntheirs\r\nfin".encode()


@pytest.mark.parametrize(
    "kind", [ConflictKind.BINARY, ConflictKind.EDITED_DELETED, ConflictKind.LINK, ConflictKind.MODE]
)
def test_what_is_no_two_texts_is_not_put_together_by_line(begin: Begin, kind: ConflictKind) -> None:
    theirs, mine, _ = KINDS[kind]
    pair = begin(theirs, mine)
    assert text_merge(pair.place.circle, pair.conflict()) is None


def test_what_git_merged_by_line_is_said(begin: Begin) -> None:
    pair = begin("sed -i s/1$/one/ a.txt", "sed -i s/9/nine/ a.txt")
    done = pair.share()
    assert [(note.kind, note.path) for note in done.notes] == [(MergeNoteKind.MERGED_BY_LINE, "a.txt")]
