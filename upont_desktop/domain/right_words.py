"""What rights and the states of devices are called. English, translated in the context ``Rights``."""

from __future__ import annotations

from upont_desktop.domain.language import QT_TRANSLATE_NOOP

RIGHT_WORDS = {
    "grant": (
        QT_TRANSLATE_NOOP("Rights", "Give rights"),
        QT_TRANSLATE_NOOP("Rights", "Give rights to others and take them, and accept devices"),
    ),
    "people": (
        QT_TRANSLATE_NOOP("Rights", "People"),
        QT_TRANSLATE_NOOP("Rights", "Add people, edit the cards of others, forget somebody; every club, too"),
    ),
    "club": (
        QT_TRANSLATE_NOOP("Rights", "Club"),
        QT_TRANSLATE_NOOP("Rights", "Edit a club, its members and its things"),
    ),
    "publish": (
        QT_TRANSLATE_NOOP("Rights", "Publish"),
        QT_TRANSLATE_NOOP("Rights", "Post and invite in the name of a club"),
    ),
    "moderate": (
        QT_TRANSLATE_NOOP("Rights", "Moderate"),
        QT_TRANSLATE_NOOP("Rights", "Hide what others wrote, take a text out of a book"),
    ),
    "sell": (
        QT_TRANSLATE_NOOP("Rights", "Sell"),
        QT_TRANSLATE_NOOP("Rights", "Sell, and take one’s own sales back for ten minutes"),
    ),
    "cancel": (
        QT_TRANSLATE_NOOP("Rights", "Cancel"),
        QT_TRANSLATE_NOOP("Rights", "Take any sale back"),
    ),
    "credit": (
        QT_TRANSLATE_NOOP("Rights", "Credit"),
        QT_TRANSLATE_NOOP("Rights", "Put money on accounts and pay it out"),
    ),
    "goods": (
        QT_TRANSLATE_NOOP("Rights", "Goods"),
        QT_TRANSLATE_NOOP("Rights", "Goods, prices, deliveries and stock"),
    ),
    "close": (
        QT_TRANSLATE_NOOP("Rights", "Close"),
        QT_TRANSLATE_NOOP("Rights", "Close for others, move money, export the accounts"),
    ),
}
"""What each right is called, and what it allows."""

DEVICE_WORDS = {
    "waiting": QT_TRANSLATE_NOOP("Rights", "waits to be accepted"),
    "accepted": QT_TRANSLATE_NOOP("Rights", "accepted"),
    "taken-out": QT_TRANSLATE_NOOP("Rights", "taken out"),
    "free": QT_TRANSLATE_NOOP("Rights", "needs not be accepted"),
}
