"""Searching one index."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.compare import documents
from tests.support.clones import CloneBuilder
from tests.support.examples import examples
from upont_desktop.domain.errors import BadQuery
from upont_desktop.domain.hits import Hit, HitKind
from upont_desktop.domain.text_extent import ExtentKind
from upont_desktop.index.engine import open_for_reading
from upont_desktop.index.search import Searcher
from upont_desktop.indexer.run import Target, index_circle
from upont_desktop.service.index_update import EXTRACTORS

ZOE = "Zoé Lefèvre <zoe@example.org>"
BOB = "Bob Martin <bob@example.org>"


def day(year: int, month: int = 1, date: int = 1) -> datetime:
    return datetime(year, month, date, 12, tzinfo=UTC)


def described(**fields: object) -> str:
    return json.dumps(fields)


def fill(clone: CloneBuilder) -> None:
    """A small circle in which every kind of hit has something to find."""
    clone.write("maths/équation.md", "# Les équations\n\nOn résout l'équation du second degré.\n")
    clone.write("maths/equation différentielle.tex", "\\section{Ordre un}\n")
    clone.write("maths/inéquation.md", "Une inégalité.\n")
    clone.commit("Ajoute les équations", author=ZOE, date=day(2022, 5))
    long = "mot " * 4000
    clone.write("equations/lisez-moi.txt", "Le dossier.\n")
    clone.write("physique/cours.md", f"{long}\nIci vient l'Équation d'onde, enfin.\n{long}")
    clone.write(".upont/metadata/physique/cours.md.json", described(level="1A", difficulty=3, sujet="Équation d'onde"))
    clone.commit("Cours de physique\n\nAvec l'équation d'onde et le nœud du problème.", author=BOB, date=day(2023))
    clone.write("logo.png", b"\x89PNG\r\n\x1a\n\0\0").write("affiche.SVG", "<svg/>").write("bilan_2023.csv", "a;b\n")
    clone.write(".upont/metadata/bilan_2023.csv.json", described(level="2B", difficulty=1, labels=["Trésorerie"]))
    clone.write(b"ancien-\xe9t\xe9.txt", "Vieux nom.\n")
    clone.commit("Images", author=BOB, date=day(2024, 3, 14))
    clone.tag("distribué/ds-1", "Donné aux élèves\n\nResource: maths/équation.md\n")
    clone.tag("v1.0")
    clone.write("maths/équation.md", "# Les équations\n\nOn résout l'équation du second degré, avec soin.\n")
    clone.commit("Corrige le second degré", author=ZOE, date=day(2025, 2))


Ask = Callable[..., list[Hit]]


class Circle:
    """A clone and its index."""

    def __init__(self, folder: Path) -> None:
        self.clone = CloneBuilder(folder / "clone")
        self.index = folder / "index.sqlite"

    def refresh(self) -> None:
        index_circle(Target(self.clone.path, self.index, "club"), EXTRACTORS, lambda _: None)

    def search(self, query: str, limit: int = 50) -> list[Hit]:
        with closing(open_for_reading(self.index)) as connection:
            return Searcher(connection).search(query, limit)


@pytest.fixture(scope="module")
def circle(tmp_path_factory: pytest.TempPathFactory) -> Circle:
    made = Circle(tmp_path_factory.mktemp("circle"))
    fill(made.clone)
    made.refresh()
    return made


@pytest.fixture(scope="module")
def find(circle: Circle) -> Iterator[Ask]:
    with closing(open_for_reading(circle.index)) as connection:
        yield Searcher(connection).search


def paths(hits: list[Hit], kind: HitKind | None = None) -> list[str | None]:
    return [hit.rel_path for hit in hits if kind is None or hit.kind is kind]


def titles(hits: list[Hit], kind: HitKind = HitKind.MESSAGE) -> list[str]:
    return [hit.title for hit in hits if hit.kind is kind]


def marked(hit: Hit) -> list[str]:
    return [hit.passage[start:end] for start, end in hit.marks]


# --- what is found, and in which order --------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["équation", "equation", "EQUATION", "e\u0301quation"])
def test_accents_and_case_do_not_count_and_the_best_comes_first(find: Ask, typed: str) -> None:
    hits = find(typed)
    names = [hit.rel_path for hit in hits if hit.kind is HitKind.NAME]
    assert names == [
        "maths/équation.md",  # the name itself
        "maths/equation différentielle.tex",  # the name's beginning
        "maths/inéquation.md",  # inside the name
        "equations/lisez-moi.txt",  # inside the folder only
    ]
    assert paths(hits, HitKind.METADATA) == ["physique/cours.md"]
    assert titles(hits) == ["Cours de physique", "Ajoute les équations"]
    kinds = [hit.kind for hit in hits if hit.rel_path != "equations/lisez-moi.txt"]
    handed_out = [HitKind.NAMED_VERSION]
    assert kinds == [HitKind.NAME] * 2 + handed_out + [HitKind.NAME, HitKind.METADATA] + [HitKind.MESSAGE] * 2
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_every_beginning_of_a_word_finds_it(find: Ask) -> None:
    word = "différentielle"
    for end in range(2, len(word) + 1):
        assert "maths/equation différentielle.tex" in paths(find(word[:end]), HitKind.NAME), word[:end]


def test_whole_words_rank_before_beginnings(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    circle.clone.write("a.txt", "les carnets").write("b.txt", "un carnet").write("c.txt", "carnetiste carnets")
    circle.clone.commit("Un carnet")
    circle.clone.write("a.txt", "les carnets !").commit("Des carnets")
    circle.refresh()
    hits = circle.search("carnet")
    assert paths(hits, HitKind.CONTENT)[0] == "b.txt"
    assert titles(hits) == ["Un carnet", "Des carnets"]


def test_a_whole_word_of_a_name_ranks_before_the_beginning_of_one(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    for name in ("z carnet neuf de la trésorerie.txt", "mes carnets.txt", "le carnetiste.txt", "incarnet.txt"):
        circle.clone.write(name, name).commit(name)
    for name, level in (("m1.txt", "carnets"), ("m2.txt", "vieux carnet")):
        circle.clone.write(name, "").write(f".upont/metadata/{name}.json", described(sujet=level))
    circle.clone.commit("Notes")
    circle.refresh()
    found = circle.search("carnet")
    assert paths(found, HitKind.NAME)[0] == "z carnet neuf de la trésorerie.txt"
    assert paths(found, HitKind.NAME)[-1] == "incarnet.txt"
    assert paths(found, HitKind.METADATA) == ["m2.txt", "m1.txt"]


def test_inside_names_with_one_two_and_three_letters(find: Ask) -> None:
    assert "maths/inéquation.md" in paths(find("néq"), HitKind.NAME)
    assert "maths/inéquation.md" in paths(find("né"), HitKind.NAME)
    assert "maths/inéquation.md" in paths(find("i"), HitKind.NAME)
    assert "maths/inéquation.md" not in paths(find("q"))


def test_words_add_up_across_a_path(find: Ask) -> None:
    assert paths(find("maths diff"), HitKind.NAME) == ["maths/equation différentielle.tex"]
    assert find("maths introuvable") == []


def test_phrases_and_negation(find: Ask) -> None:
    assert paths(find('"second degré" in:content')) == ["maths/équation.md"]
    assert find('"degré second"') == []
    assert find('"second deg"') == []
    assert titles(find('"second deg')) == ["Corrige le second degré"]
    assert titles(find("équation -physique")) == ["Ajoute les équations"]
    assert "physique/cours.md" not in paths(find("équation -onde"))
    assert "maths/équation.md" in paths(find("équation -onde"))


def test_one_letter_after_a_word_narrows_it(find: Ask) -> None:
    assert titles(find("second d")) == ["Corrige le second degré"]
    assert titles(find("second x")) == []
    assert paths(find("résout s in:content")) == ["maths/équation.md"]
    assert paths(find("résout x in:content")) == []


def test_ligatures(find: Ask) -> None:
    for typed, found in (("noeud", "nœud"), ("nœud", "nœud"), ("NOE", "nœ")):
        (hit,) = find(typed)
        assert marked(hit) == [found]


def test_people(find: Ask) -> None:
    (hit,) = [hit for hit in find("lefev") if hit.kind is HitKind.PERSON]
    assert (hit.title, hit.passage, marked(hit)) == ("Zoé Lefèvre", "Zoé Lefèvre <zoe@example.org>", ["Lefèv"])
    assert [hit.title for hit in find("artin in:people")] == ["Bob Martin"]


def test_named_versions_and_tags(find: Ask, circle: Circle) -> None:
    (hit,) = [hit for hit in find("distrib") if hit.kind is HitKind.NAMED_VERSION]
    assert (hit.title, hit.rel_path) == ("distribué/ds-1", "maths/équation.md")
    assert hit.commit == circle.clone.hash_of("distribué/ds-1")
    assert marked(hit) == ["distrib"]
    assert [hit.title for hit in find("v1 in:tags")] == ["v1.0"]
    assert [hit.title for hit in find("élèves") if hit.kind is HitKind.NAMED_VERSION] == ["distribué/ds-1"]


def test_a_hash_finds_its_commit(find: Ask, circle: Circle) -> None:
    assert find(circle.clone.head)[0].commit == circle.clone.head
    assert find(circle.clone.head[:7].upper())[0].title == "Corrige le second degré"


def test_what_a_hit_says(find: Ask, circle: Circle) -> None:
    (hit,) = find("soin")
    assert (hit.circle, hit.kind, hit.rel_path, hit.title) == (
        "club",
        HitKind.CONTENT,
        "maths/équation.md",
        "équation.md",
    )
    assert hit.commit == circle.clone.head
    assert hit.changed is not None
    assert hit.changed.name == "Zoé Lefèvre"


def test_bytes_that_are_no_text(find: Ask) -> None:
    (hit,) = find("ancien-été")
    assert hit.rel_path == b"ancien-\xe9t\xe9.txt".decode("utf-8", "surrogateescape")
    assert hit.passage == "ancien-été.txt"
    assert marked(hit) == ["ancien-été"]


# --- passages ---------------------------------------------------------------------------------------------------------


def test_the_passage_is_where_the_words_stand(find: Ask) -> None:
    (hit,) = find("enfin vient in:content")
    assert hit.rel_path == "physique/cours.md"
    assert len(hit.passage) < 200
    assert hit.passage.startswith("…")
    assert hit.passage.endswith("…")
    assert "Ici vient l'Équation d'onde, enfin. mot" in hit.passage
    assert marked(hit) == ["vient", "enfin"]


def test_metadata_shows_its_field(find: Ask) -> None:
    (hit,) = [hit for hit in find("tresorerie") if hit.kind is HitKind.METADATA]
    assert "labels: Trésorerie" in hit.passage
    assert marked(hit) == ["Trésorerie"]


def test_words_in_several_places_show_one_of_them(find: Ask) -> None:
    (hit,) = find("cours 2B") + find("bilan 2B")
    assert (hit.rel_path, marked(hit)) == ("bilan_2023.csv", ["2B"])


def test_messages_show_the_title_or_the_words_below_it(find: Ask) -> None:
    (hit,) = find("physique in:messages")
    assert (hit.title, hit.passage) == ("Cours de physique", "Cours de physique")
    assert marked(hit) == ["physique"]
    (hit,) = find("IMAGES in:messages")
    assert marked(hit) == ["Images"]
    (hit,) = find("problème in:messages")
    assert hit.title == "Cours de physique"
    assert marked(hit) == ["problème"]


# --- conditions -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("type:image", {"logo.png", "affiche.SVG"}),
        ("type:svg", {"affiche.SVG"}),
        ("type:tableau", {"bilan_2023.csv"}),
        ("type:.tex,md path:maths -équation -différentielle", {"maths/inéquation.md"}),
        ("-type:md path:maths", {"maths/equation différentielle.tex"}),
        ("path:/equations", {"equations/lisez-moi.txt"}),
        ("path:MATHS/É", {"maths/équation.md", "maths/equation différentielle.tex"}),
        ("path:*.csv", {"bilan_2023.csv"}),
        ("path:ph", {"physique/cours.md"}),
        ('level = "1A"', {"physique/cours.md"}),
        ("level:1", {"physique/cours.md"}),
        ("level != 1A has:level", {"bilan_2023.csv"}),
        ("difficulty > 2", {"physique/cours.md"}),
        ("difficulty <= 3", {"physique/cours.md", "bilan_2023.csv"}),
        ("difficulty:3.0", {"physique/cours.md"}),
        ("labels:tréso", {"bilan_2023.csv"}),
        ("has:level type:md", {"physique/cours.md"}),
        ("-has:level type:md", {"maths/équation.md", "maths/inéquation.md"}),
        ("author:zoe in:names", {"maths/équation.md", "maths/equation différentielle.tex", "maths/inéquation.md"}),
        ("before:2023 in:names", {"maths/equation différentielle.tex", "maths/inéquation.md"}),
        ("after:2025 in:names", {"maths/équation.md"}),
        ("author:personne", set()),
        ("%", set()),
        ("_2", {"bilan_2023.csv"}),
        ("path:%", set()),
    ],
)
def test_conditions_on_resources(find: Ask, query: str, expected: set[str]) -> None:
    assert set(paths(find(query))) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("in:messages author:bob", ["Images", "Cours de physique"]),
        ("in:messages after:2023-01-01 before:2024-03-14", ["Cours de physique"]),
        ("in:messages after:14/03/2024 before:15/03/2024", ["Images"]),
        ("in:messages path:maths", ["Corrige le second degré", "Ajoute les équations"]),
        ("in:messages path:maths second", ["Corrige le second degré"]),
        ("in:messages -author:zoé -images", ["Cours de physique"]),
        ("in:messages équation author:lefevre", ["Ajoute les équations"]),
        ("in:messages équation before:2022", []),
        ("in:messages type:csv", ["Images"]),
    ],
)
def test_conditions_on_messages(find: Ask, query: str, expected: list[str]) -> None:
    assert titles(find(query)) == expected


def test_conditions_alone_list_the_newest_first(find: Ask) -> None:
    hits = find("after:2023")
    times = [hit.changed.time for hit in hits if hit.changed]
    assert times == sorted(times, reverse=True)
    assert {hit.kind for hit in hits} == {HitKind.RESOURCE, HitKind.MESSAGE}
    assert find("after:2023", 3) == hits[:3]


def test_dates_are_those_of_the_author(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    circle.clone.write("a.txt", "a").commit(
        "Nouvel an à Tahiti", date=datetime.fromisoformat("2024-01-01T00:30:00+14:00")
    )
    circle.refresh()
    assert titles(circle.search("in:messages after:2024")) == ["Nouvel an à Tahiti"]
    assert circle.search("before:2024") == []


@pytest.mark.parametrize("place", ["names", "content", "metadata", "messages", "people", "named-versions"])
def test_a_place_has_its_own_kind_only(find: Ask, place: str) -> None:
    kinds = {
        "names": HitKind.NAME,
        "content": HitKind.CONTENT,
        "metadata": HitKind.METADATA,
        "messages": HitKind.MESSAGE,
        "people": HitKind.PERSON,
        "named-versions": HitKind.NAMED_VERSION,
    }
    found = [hit for word in ("équation", "zoé", "distrib") for hit in find(f"{word} in:{place}")]
    assert {hit.kind for hit in found} == {kinds[place]}


# --- order and bounds -------------------------------------------------------------------------------------------------


def test_messages_come_newest_first_also_after_refreshes(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    for number in range(130):
        circle.clone.commit(f"Séance {number}")
    circle.refresh()
    assert titles(circle.search("séance", 3)) == ["Séance 129", "Séance 128", "Séance 127"]
    for number in range(130, 135):
        circle.clone.commit(f"Séance {number}")
        circle.refresh()
    expected = [f"Séance {number}" for number in range(134, 126, -1)]
    assert titles(circle.search("séance", 8)) == titles(circle.search("séa", 8)) == expected
    assert titles(circle.search("in:messages after:2000", 8)) == expected


def test_one_kind_does_not_push_out_the_others(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    for number in range(80):
        circle.clone.write(f"rapport-{number}.txt", f"texte {number}")
    circle.clone.write("autre.txt", "Voir le rapport.")
    circle.clone.commit("Un rapport", author="Rapporteur <r@example.org>")
    circle.refresh()
    hits = circle.search("rapport")
    assert len(hits) == 50
    assert {hit.kind for hit in hits} == {HitKind.NAME, HitKind.CONTENT, HitKind.MESSAGE, HitKind.PERSON}


def test_what_is_gone_is_found_by_its_name_alone(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    circle.clone.write("vieux.txt", "périmé").write("reste.txt", "x").commit("Début")
    circle.refresh()
    assert paths(circle.search("périmé")) == paths(circle.search("vieux")) == ["vieux.txt"]
    circle.clone.remove("vieux.txt").commit("Range")
    circle.refresh()
    assert circle.search("périmé") == circle.search("vieux type:pdf") == circle.search("vieux in:content") == []
    (hit,) = circle.search("vieux")
    assert (hit.rel_path, hit.kind, hit.gone) == ("vieux.txt", HitKind.NAME, True)
    circle.clone.write("vieux.txt", "revenu").commit("Reprend")
    circle.refresh()
    assert [hit.gone for hit in circle.search("vieux")] == [False]


def test_what_moved_is_found_by_the_name_that_it_had(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    circle.clone.write("brouillon.txt", "un texte assez long").commit("Début")
    circle.clone.move("brouillon.txt", "sujet.txt").commit("Renomme")
    circle.clone.move("sujet.txt", "ds/sujet-1.txt").commit("Range")
    circle.refresh()
    (hit,) = [hit for hit in circle.search("brouillon") if hit.kind is HitKind.NAME]
    assert (hit.rel_path, hit.passage, hit.formerly, hit.gone) == ("ds/sujet-1.txt", "brouillon.txt", True, False)


def test_names_come_first_then_metadata_then_contents(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    circle.clone.write("a.txt", "un exercice").write("exercice.txt", "x").write("b.txt", "x")
    circle.clone.write(".upont/metadata/b.txt.json", described(sujet="exercice"))
    circle.clone.commit("Ajoute un exercice")
    circle.refresh()
    found = [(hit.kind, hit.rel_path) for hit in circle.search("exercice")]
    assert found[:3] == [
        (HitKind.NAME, "exercice.txt"),
        (HitKind.METADATA, "b.txt"),
        (HitKind.CONTENT, "a.txt"),
    ]
    assert found[3][0] is HitKind.MESSAGE


# --- whatever a preview shows -----------------------------------------------------------------------------------------

SENTENCES = {
    "japonais.txt": "日本語の検索テストです。",
    "chinois.txt": "今天我们在图书馆学习线性代数。",
    "thai.txt": "ฉันเรียนภาษาไทยทุกวัน",
    "coreen.txt": "우리는한국어검색을 시험한다",
    "demi.txt": "古いﾊﾟｿｺﾝを売る",
    "mixte.txt": "東京のLinux講習会",
}


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Circle:
    """A circle of what is harder to read than UTF-8."""
    circle = Circle(tmp_path_factory.mktemp("shown"))
    for name, sentence in SENTENCES.items():
        circle.clone.write(name, sentence)
    for encoding in ("utf-16", "utf-16-be", "utf-32", "utf-32-be"):
        mark = {"utf-16-be": b"\xfe\xff", "utf-32-be": b"\0\0\xfe\xff"}.get(encoding, b"")
        circle.clone.write(f"{encoding}.txt", mark + f"un quokka en {encoding}".encode(encoding))
    circle.clone.write("sujet.pdf", documents.pdf(["Un sujet", "sur les eigenvalues"]))
    circle.clone.write("scan.pdf", documents.pdf(["", ""]))
    circle.clone.write("secret.pdf", documents.pdf(["eigenvalues"], password="x"))
    circle.clone.write("talk.pptx", documents.pptx([("Eigenvalues", "for all")]))
    circle.clone.write("sums.xlsx", documents.xlsx({"March": [["eigenvalues", 42]]}))
    cell = {"cell_type": "code", "source": ["eigenvalues(m)"], "outputs": [], "metadata": {}, "execution_count": 1}
    picture = {"output_type": "display_data", "data": {"image/png": "iVBORw0KGgo"}, "metadata": {}}
    notebook = {"cells": [cell | {"outputs": [picture]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    circle.clone.write("carnet.ipynb", json.dumps(notebook))
    circle.clone.write("long.txt", "ligne de texte\n" * 300_000 + "enfin un axolotl\n")
    circle.clone.write("immense.csv", "a;b\n" * (1 << 22) + "a;wombat\n")
    circle.clone.commit("日本語のメッセージを書く")
    circle.refresh()
    return circle


@pytest.mark.parametrize(
    ("query", "path", "marked"),
    [
        ("検索", "japonais.txt", "検索"),
        ("検", "japonais.txt", "検"),
        ("テスト", "japonais.txt", "テスト"),
        ("ﾃｽﾄ", "japonais.txt", "テスト"),
        ("线性代数", "chinois.txt", "线性代数"),
        ("图书馆 学习", "chinois.txt", "图书馆学习"),
        ("ภาษาไทย", "thai.txt", "ภาษาไทย"),
        ("검색", "coreen.txt", "검색"),
        ("パソコン", "demi.txt", "ﾊﾟｿｺﾝ"),
        ("linux", "mixte.txt", "Linux"),
        ("Linux講習", "mixte.txt", "Linux講習"),
    ],
)
def test_words_inside_sentences_without_spaces(shown: Circle, query: str, path: str, marked: str) -> None:
    (hit,) = [hit for hit in shown.search(query) if hit.rel_path == path]
    assert [hit.passage[start:end] for start, end in hit.marks] == [marked]
    assert shown.search("索検") == []


def test_messages_without_spaces(shown: Circle) -> None:
    assert [hit.kind for hit in shown.search("メッセージ")] == [HitKind.MESSAGE]


def test_texts_of_any_unicode_encoding(shown: Circle) -> None:
    assert sorted(filter(None, paths(shown.search("quokka")))) == [
        "utf-16-be.txt", "utf-16.txt", "utf-32-be.txt", "utf-32.txt",
    ]  # fmt: skip


def test_documents_are_found_by_their_words(shown: Circle) -> None:
    found = {hit.rel_path: hit for hit in shown.search("eigenvalues")}
    assert set(found) == {"sujet.pdf", "talk.pptx", "sums.xlsx", "carnet.ipynb"}
    assert "sur les eigenvalues" in found["sujet.pdf"].passage
    assert shown.search("iVBORw0KGgo") == shown.search("endobj") == shown.search("BT Tf") == []


@pytest.mark.parametrize(("name", "kind"), [("scan", ExtentKind.NO_TEXT), ("secret", ExtentKind.PASSWORD)])
def test_a_document_without_words_says_why(shown: Circle, name: str, kind: ExtentKind) -> None:
    assert [hit.extent.kind for hit in shown.search(name)] == [kind]


def test_a_long_text_is_read_to_its_end(shown: Circle) -> None:
    (hit,) = shown.search("axolotl")
    assert (hit.rel_path, hit.extent.kind) == ("long.txt", ExtentKind.WHOLE)
    assert [hit.passage[start:end] for start, end in hit.marks] == ["axolotl"]


def test_of_an_immense_text_the_beginning_is_read(shown: Circle) -> None:
    assert shown.search("wombat") == []
    (hit,) = shown.search("immense")
    assert hit.extent.kind is ExtentKind.BYTES
    assert (1 << 24) - 8 < hit.extent.amount <= 1 << 24


def test_an_empty_circle(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    circle.refresh()
    for query in ("x", "mot", "type:pdf", "after:2020", "-x", "author:x", "has:x", "in:people x"):
        assert circle.search(query) == []


# --- hostile text -----------------------------------------------------------------------------------------------------

NASTY = [
    '"', '""', '"""', "'", "*", "**", "a*", "*a", "%", "_", "%%%", "\\", "\\%", "^", "^a", "a^b", ":", "::", "name:a",
    "{name}:a", "AND", "OR", "NOT", "NEAR", "NEAR(a b)", "a AND", "a OR b", "(", ")", "((a", "a)b", "+", "a + b", "-",
    "--", "-a", "- a", "\0", "a\0b", "\ud800", "\U0001f600", "☃", "é" * 500, "a" * 2000, "a " * 60, '"' * 999,
    "'; DROP TABLE", "rowid:1", "resource_words", "rank", "type:*", 'type:"', "path:[", "path:***", "has:\"a b\"",
    "x = '", "x > 1e999", "x > 9" + "9" * 60, "author:%", 'author:"', "in:messages *", "in:names %_", "type:é",
    "level:☃", "☃ = 1", "-☃", "-type:☃", "c++", "a.b.c", "l'", "'l", "œ", "ﬁ", "ß", "İ", "\u0301", "a\u0301", "日本語",
    "1", "-1", "before:2024 -x", "has:-",
]  # fmt: skip


@pytest.mark.parametrize("query", NASTY)
def test_hostile_text_is_only_text(find: Ask, query: str) -> None:
    for typed in (query, f"{query} équation", f"équation {query}", f'"{query}', f"path:maths {query}"):
        try:
            hits = find(typed)
        except BadQuery:
            continue
        for hit in hits:
            hit.passage.encode()
            assert all(0 <= start < end <= len(hit.passage) for start, end in hit.marks)


@settings(max_examples=examples(60, 150), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=30) | st.text(alphabet='aé1 "-*:=<%_().,^\\\0', max_size=16))
def test_any_text_can_be_searched(find: Ask, query: str) -> None:
    try:
        find(query)
    except BadQuery:
        return


def test_ten_thousand_characters(find: Ask) -> None:
    for query in ("é" * 10_000, '"' + "é " * 5_000):
        started = time.perf_counter()
        with pytest.raises(BadQuery):
            find(query)
        assert time.perf_counter() - started < 0.1


def test_the_words_of_an_office_document_are_found(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    circle.clone.write("rentrée.docx", documents.docx(["Ordre du jour", "Le budget du gala est voté."]))
    circle.clone.commit("Compte rendu")
    circle.refresh()
    (hit,) = circle.search("budget du gala")
    assert (hit.kind, hit.rel_path) == (HitKind.CONTENT, "rentrée.docx")
    assert "Le budget du gala est voté." in hit.passage
    circle.clone.write("rentrée.docx", documents.docx(["Rien."])).commit("Tout est annulé")
    circle.refresh()
    assert not circle.search("budget")
