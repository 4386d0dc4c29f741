"""Accounts, goods and tills on the command line, for people and for scripts."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_json import CHANGING, SHAPES, fits
from tests.support.clones import CloneBuilder
from tests.support.trade_room import LEA, PINT, SHOP, TradeRoom
from upont_desktop.apps.trade.exports.fec import COLUMNS
from upont_desktop.domain.books import first_part

from .conftest import Call


@pytest.fixture
def told(call: Call) -> Callable[..., Any]:
    """What a command answers as JSON, which must be what ``docs/json.md`` says."""

    def run(*words: str) -> Any:
        code, said, error = call(*words, "--json")
        assert code == 0, error
        answer = json.loads(said)
        asked = f"`{words[0]} {words[1]}`"
        shape = next((title for title in SHAPES if asked in title.split(", ")), CHANGING)
        fits(answer, SHAPES[shape], shape)
        return answer

    return run


def test_an_evening_by_commands(call: Call, told: Callable[..., Any], room: TradeRoom) -> None:
    assert call("till", "sell", SHOP, "--to", LEA, "--good", "pinte")[0] == 1
    assert told("till", "open", "--box", "50")["entries"]
    assert told("till", "credit", SHOP, "--to", LEA, "--amount", "20,00", "--means", "card")["entries"]
    assert call("till", "credit", SHOP, "--to", LEA, "--amount", "3,505")[2].startswith(
        "upont-desktop: “3,505” is finer"
    )
    code, said, _ = call("till", "sell", SHOP, "--to", LEA, "--good", "pinte:2", "--good", "jus", "--age-checked")
    assert (code, said) == (0, "Sell for €7.50\n")
    assert told("account", "balance", LEA)["cents"] == 1_250
    sold = told("account", "statement", LEA)["entries"][0]
    assert (sold["change"], sold["lines"][0], sold["kept"]) == (-750, [PINT, 2, 300], False)
    code, _, error = call("till", "sell", SHOP, "--to", LEA, "--good", "pinte:9", "--age-checked")
    assert (code, error.splitlines()[0]) == (
        1, "upont-desktop: €9.50 are missing: €12.50 on the account, €27.00 to pay.",
    )  # fmt: skip
    assert call("till", "undo", sold["entry"])[0] == 0
    assert told("account", "statement", LEA)["entries"][1]["reversed"]
    assert call("till", "sell", "--to", "cash", "--good", "jus:2", "--group", "member")[0] == 0
    assert told("till", "show")["open"]["expected"] == 5_300
    assert call("till", "close", "--box", "52")[0] == 1
    assert call("till", "close", "--box", "52", "--reason", "Who knows")[0] == 0
    (opening,) = told("till", "show")["openings"]
    assert (opening["difference"], opening["reason"]) == (-100, "Who knows")
    report = told("till", "report")
    assert (report["opening"], report["sold"], report["perpetual"]) == (opening, 300, 300)
    assert [(one["sales"], one["reversals"]) for one in report["shifts"]] == [(2, 1)]
    turned = call("account", "period", "--shop", SHOP, "--from", "2026-11-28", "--until", "2026-11-27")
    assert turned[2].startswith("upont-desktop: The last day lies before the first one.")
    assert "€3.00" in call("till", "report", opening["entry"])[1]
    assert call("till", "report", "nobody:7")[2].startswith("upont-desktop: There is no entry “nobody:7” here.")
    assert told("books", "verify")["sound"]
    assert {one["what"] for one in told("account", "problems")["problems"]} == set()
    assert len(told("account", "list")["accounts"]) == 6
    assert told("account", "debts")["accounts"] == []
    room.keep()
    assert call("books", "verify")[0] == 0
    damaged = first_part("trade", "other-0001", 2026, 11, 28).path
    CloneBuilder(room.path).write(damaged, b"{}\n").commit("By hand")
    (problem,) = told("account", "problems")["problems"]
    line = f"“{damaged}” has a line that is no entry."
    assert (problem["what"], problem["about"], problem["sentence"]) == ("book", "other-0001", line)
    assert line in call("account", "problems")[1]
    assert call("books", "verify")[0] == 1


def test_goods_and_shops_by_commands(call: Call, told: Callable[..., Any]) -> None:
    assert (
        call("goods", "add", "Chips", "--set", "category=Snacks", "--set", "codes=3017620422003", "--set", "wanted=9")[
            0
        ]
        == 0
    )
    assert call("goods", "price", "chips", "--amount", "0,80")[0] == 0
    assert call("goods", "edit", "chips", "--set", "counted=yes", "--set", "bundle=6")[0] == 0
    assert call("goods", "deliver", "3017620422003", "--quantity", "3", "--amount", "2,10")[0] == 0
    chips = next(one for one in told("goods", "list")["goods"] if one["name"] == "Chips")
    assert (chips["cents"], chips["left"], chips["category"]) == (80, 3, "Snacks")
    assert [(one["name"], one["packs"]) for one in told("goods", "to-buy")["goods"]] == [("Pinte", 2), ("Chips", 1)]
    assert call("goods", "archive", "chips")[0] == 0
    assert len(told("goods", "list")["goods"]) == 2
    assert call("goods", "edit", "chips", "--set", "smell=good")[0] == 1
    assert (
        call("shop", "add", "bar-2", "--set", "name=Bar 2", "--set", "floor=-2,50", "--set", "group.member=bde,bds")[0]
        == 0
    )
    assert [one["floor"] for one in told("shop", "list")["shops"]] == [-250, -500]
    assert call("goods", "list")[0] == 1, "now it has to be said which"


def test_an_import_needs_to_know_people(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "balances.csv"
    assert call("account", "import", str(file))[0] == 1
    file.write_text("login;balance_cents\nleadup;5\n")
    code, _, error = call("account", "import", str(file), "--dry-run")
    assert (code, error.splitlines()[0].partition(": ")[2]) == (
        1, "The directory of this circle is not on this computer: nobody has a name.",
    )  # fmt: skip


def test_exports_are_read_by_other_programs(call: Call, room: TradeRoom, tmp_path: Path) -> None:
    room.open(0)
    room.credit(LEA, 2_000)
    room.sell(LEA, 2)
    room.keep()
    room.credit(LEA, 5)
    texts = {form: call("books", "export", "--as", form)[1] for form in ("hledger", "beancount", "csv", "fec")}
    assert texts["csv"].count("\n") == 4
    lines = [line.split("\t") for line in texts["fec"].split("\r\n")[:-1]]
    assert lines[0] == list(COLUMNS)
    assert {len(line) for line in lines} == {18}
    debit, credit = (sum(int(line[at].replace(",", "")) for line in lines[1:]) for at in (11, 12))
    assert debit == credit == 2_605
    assert "Liabilities:Members:9c41000000000001  -20.00 EUR" in texts["beancount"]
    assert call("books", "export", "--as", "csv", "--from", "2099-01-01")[1].count("\n") == 1
    assert call("books", "export", "--from", "tomorrow")[0] == 1
    if shutil.which("hledger") is None:
        return
    journal = tmp_path / "bar.journal"
    journal.write_text(texts["hledger"], encoding="utf-8")
    subprocess.run(["hledger", "-f", journal, "check", "--strict"], check=True)
    balance = subprocess.run(
        ["hledger", "-f", journal, "balance", "-N", "members"], check=True, capture_output=True, text=True
    )
    assert balance.stdout.split()[0] == "-14.05"


def test_what_a_treasurer_asks_for(call: Call, told: Callable[..., Any], tmp_path: Path) -> None:
    told("till", "open", "--box", "0")
    told("till", "credit", SHOP, "--to", LEA, "--amount", "20", "--means", "cheque", "--reference", "n° 7")
    assert [one["reference"] for one in told("account", "cheques")["cheques"]] == ["n° 7"]
    assert told("account", "remit", "--reference", "slip 1")["entries"]
    assert told("account", "cheques")["cheques"] == []
    assert told("account", "period", "--from", "2020-01-01", "--until", "2999-12-31")["balances"]["member"] == 2_000
    assert [one["cents"] for one in told("account", "groups")["groups"]] == [2_000]
    assert told("account", "dues")["lists"] == []
    assert told("account", "code", LEA)["code"] is None, "nobody is known without a directory"
    assert call("account", "due", "ski")[0] == 1
    assert "20,00" in call("account", "statement", LEA, "--csv")[1]
    assert call("account", "debts", "--mailto")[0] == 0
    code, table, _ = call("goods", "export")
    assert code == 0
    file = tmp_path / "goods.csv"
    file.write_text(table.replace(";1,50;", ";1,70;"), encoding="utf-8")
    (changed,) = json.loads(call("goods", "import", str(file), "--dry-run", "--json")[1])["goods"]
    assert (changed["name"], changed["what"], changed["cents"]) == ("Jus", "changed", 170)
