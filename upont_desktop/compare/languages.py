"""Which language a text is in, where several share an ending: by marks that one has and the others have not.

Endings that no other language shares are Pygments' business. Where no mark is found, the language that most files of
that ending are in is taken, rather than the one that Pygments lists first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from pygments.lexer import Lexer
from pygments.lexers import find_lexer_class_for_filename, get_lexer_by_name
from pygments.util import ClassNotFound

from upont_desktop.compare.kinds import extension_of

_HEAD: Final = 16_384
"""Characters in which marks are looked for: licences at the start of a file have some thousand."""


class Language(NamedTuple):
    """A language: what people call it, and Pygments' alias for what colours it (empty: nothing does)."""

    name: str
    alias: str


class _Shared(NamedTuple):
    """The languages of one ending: those that have a mark, in the order to ask, and the usual one."""

    marked: tuple[tuple[re.Pattern[str], Language], ...]
    usual: Language


def _shared(usual: Language, *marked: tuple[str, Language]) -> _Shared:
    return _Shared(tuple((re.compile(mark, re.MULTILINE), language) for mark, language in marked), usual)


_ASSEMBLY, _C, _CPP = Language("Assembly", "nasm"), Language("C", "c"), Language("C++", "cpp")
_LISP, _OBJECTIVE_C, _PERL = (
    Language("Common Lisp", "common-lisp"),
    Language("Objective-C", "objc"),
    Language("Perl", "perl"),
)
_PHP, _PROLOG, _XML = Language("PHP", "php"), Language("Prolog", "prolog"), Language("XML", "xml")
_VB, _OPENEDGE, _PASCAL = (
    Language("Visual Basic", "vb.net"),
    Language("OpenEdge ABL", "openedge"),
    Language("Pascal", "pascal"),
)

_IS_PERL: Final = r"^#!.*\bperl|^\s*(?:use|package|require)\s+[\w:]+[^=\n]*;|^\s*sub\s+\w+\s*[{(]|\b(?:my|our)\s+[$@%(]"
_IS_PROLOG: Final = r"^\s*:-\s*\w|^[a-z]\w*\([^\n]*\)\s*:-|^[a-z]\w*\([^()\n]*\)\.\s*$"
_IS_OBJECTIVE_C: Final = r"^\s*(?:#import\b|@(?:interface|implementation|protocol|property|class|import)\b)"
_IS_CPP: Final = (
    r"^\s*(?:template\s*<|namespace\b|using\s+\w|class\s+\w+[^;()]*$|(?:public|private|protected)\s*:)|\bstd::|"
    r"^\s*#\s*include\s*<\w+>"
)
_COQ, _GAP = Language("Coq", "coq"), Language("GAP", "gap")
_IS_VB: Final = (
    r"^VERSION\s+\d|^\s*Attribute\s+VB_|^\s*Option\s+Explicit|^\s*(?:Public|Private)\s+(?:Sub|Function|Property)\b"
)
_IS_APEX: Final = (
    r"(?i)^\s*(?:(?:global|public|private|virtual|abstract)\s+)+(?:(?:with|without|inherited)\s+sharing\s+)?"
    r"(?:virtual\s+|abstract\s+)?(?:class|interface|enum)\s+\w+[^:\n]*(?:\{|$)"
)
_IS_COQ: Final = r"^\s*(?:Require\s+Import|From\s+\w+\s+Require|Theorem|Lemma|Definition|Inductive|Fixpoint|Proof)\b"
_IS_GAP: Final = r"\bDeclare(?:Operation|GlobalFunction|Attribute)\(|^\w+\s*:=\s*function\("
_IS_ASSEMBLY: Final = (
    r"(?i)^\s*(?:%(?:macro|define|include|ifdef)\b|section\s+\.|\.(?:macro|equ|globl)\b|\w+\s+(?:equ|db|dw)\s)"
)

_ENDINGS: Final = {
    "m": _shared(
        Language("MATLAB", "matlab"),
        (_IS_OBJECTIVE_C + r"|^\s*#\s*(?:include|define|ifdef|pragma)\b|^//", _OBJECTIVE_C),
        (r"^:-\s*(?:module|interface|import_module|use_module)\b", Language("Mercury", "prolog")),
        (r"\(\*|^\s*\w+\[[^\]\n]*_\]\s*:?=|\bBeginPackage\[", Language("Mathematica", "mathematica")),
    ),
    "mm": _shared(Language("Objective-C++", "objective-c++")),
    "h": _shared(_C, (_IS_OBJECTIVE_C, _OBJECTIVE_C), (_IS_CPP, _CPP)),
    "r": _shared(Language("R", "splus"), (r"(?i)^\s*(?:rebol|red)\s*\[", Language("REBOL", "rebol"))),
    "cls": _shared(
        Language("TeX", "tex"),
        (_IS_VB, _VB),
        (_IS_APEX, Language("Apex", "java")),
        (r"(?i)^\s*(?:class\s+[\w.]+[^{\n]*:\s*$|using\s+[\w.*]+\.\s*$|routine-level\s|block-level\s)", _OPENEDGE),
    ),
    "pl": _shared(_PERL, (_IS_PERL, _PERL), (_IS_PROLOG, _PROLOG)),
    "pro": _shared(
        Language("qmake", "make"),
        (_IS_PROLOG, _PROLOG),
        (r"(?i)^\s*(?:pro|function)\s+\w+\s*(?:,|$)", Language("IDL", "idl")),
    ),
    "t": _shared(_PERL, (r"^\s*use\s+v6|^#!.*\b(?:raku|perl6)\b", Language("Raku", "raku"))),
    "ts": _shared(Language("TypeScript", "typescript"), (r"\A\s*(?:<\?xml|<!DOCTYPE TS|<TS\b)", _XML)),
    "v": _shared(
        Language("Verilog", "verilog"),
        (_IS_COQ, _COQ),
        (r"^\s*(?:pub\s+)?fn\s+\w+\s*\(|^module\s+\w+\s*$", Language("V", "go")),
    ),
    "d": _shared(
        Language("D", "d"),
        (r"^#pragma\s+D\b|^[\w*$]*:[\w*$]*:[\w*$]*:[\w*$-]*\s*$|^(?:BEGIN|END)\s*$", Language("DTrace", "c")),
        (r"^[\w./$()-]+\.(?:o|obj|d|rlib|rmeta|so)\s*:(?!:)", Language("Makefile", "make")),
    ),
    "inc": _shared(
        Language("", ""),
        (r"<\?(?:php|=)?\s", _PHP),
        (_IS_ASSEMBLY, _ASSEMBLY),
        (r"(?i)\{\$|^\s*(?:procedure|function)\s+\w+[^{\n]*;|^\s*unit\s+\w+;", _PASCAL),
        (_IS_CPP, _CPP),
        (r"^\s*#\s*(?:include|define|ifdef|ifndef|pragma)\b", _C),
        (r"^\s*[A-Z][A-Z0-9_${}:-]*\s*[?+:.]{0,2}=\s*\"|^\s*(?:inherit|require)\s", Language("BitBake", "bash")),
        (r"^\.?[\w-]+\s*:|^\s*\w+\s*[:+?]?=", Language("Makefile", "make")),
    ),
    "s": _shared(Language("Assembly", "gas")),
    "fs": _shared(
        Language("F#", "fsharp"),
        (r"^\s*#version\s|\bgl_\w+|^\s*(?:uniform|varying|precision)\s", Language("GLSL", "glsl")),
        (r"^:\s+\S+[^\n]*\s;\s*$|^\\ ", Language("Forth", "forth")),
    ),
    "cl": _shared(Language("OpenCL", "c"), (r"\A(?:\s*;[^\n]*\n)*\s*\(", _LISP)),
    "p": _shared(
        Language("Pascal", "pascal"),
        (r"(?i)^\s*(?:define\s+(?:variable|input|temp-table)|for\s+each\s+\w+|def\s+var\s)", _OPENEDGE),
        (_IS_PROLOG, _PROLOG),
        (r"^\s*#\s*include\s*<", Language("Pawn", "pawn")),
    ),
    "bas": _shared(Language("BASIC", "qbasic"), (_IS_VB, _VB)),
    "pp": _shared(Language("Puppet", "puppet"), (r"(?i)^\s*(?:program|unit|uses)\s+[\w, ]+;", _PASCAL)),
    "g": _shared(Language("ANTLR", "antlr"), (_IS_GAP, _GAP)),
    "gd": _shared(Language("GDScript", "gdscript"), (_IS_GAP, _GAP)),
    "mod": _shared(
        Language("Modula-2", "modula2"),
        (r"^\s*(?:param|var|set|minimize|maximize|subject\s+to)\s", Language("AMPL", "ampl")),
    ),
    "as": _shared(Language("ActionScript", "actionscript3")),
    "cgi": _shared(
        _PERL,
        (r"\A#!.*\bpython", Language("Python", "python")),
        (r"\A#!.*\b(?:ba|z|k|da)?sh\b", Language("Bash", "bash")),
    ),
}


def language_of(name: str, lines: Sequence[str]) -> tuple[str, Lexer | None]:
    """What the language of a file is called, and what colours it; nothing for a text that is in none."""
    text = "\n".join(lines[:1_000])[:_HEAD]
    shared = _ENDINGS.get(extension_of(name))
    if shared is not None:
        found = next((language for mark, language in shared.marked if mark.search(text)), shared.usual)
        return found.name, get_lexer_by_name(found.alias) if found.alias else None
    try:
        known = find_lexer_class_for_filename(name.encode("utf-8", "replace").decode())
    except (ClassNotFound, ValueError):
        return "", None
    return (known.name, known()) if known else ("", None)
