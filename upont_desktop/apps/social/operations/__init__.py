"""What a person can do to people, clubs and things: one small function per operation."""

from upont_desktop.apps.social.operations.clubs import (
    add_club,
    add_members,
    archive_club,
    change_role,
    edit_club,
    edit_membership,
    end_memberships,
    hand_over,
    remove_memberships,
)
from upont_desktop.apps.social.operations.erasure import forget_everywhere, forget_person
from upont_desktop.apps.social.operations.grants import accept_device, grant, revoke, take_back, take_out_device
from upont_desktop.apps.social.operations.loans import add_thing, edit_thing, extend, give_back, lend, remove_thing
from upont_desktop.apps.social.operations.merger import merge_people
from upont_desktop.apps.social.operations.people import (
    add_person,
    edit_person,
    import_people,
    set_photo,
    set_promotion,
)
from upont_desktop.apps.social.operations.requests import answer_request, ask_for_club

__all__ = [
    "accept_device",
    "add_club",
    "add_members",
    "add_person",
    "add_thing",
    "answer_request",
    "archive_club",
    "ask_for_club",
    "change_role",
    "edit_club",
    "edit_membership",
    "edit_person",
    "edit_thing",
    "end_memberships",
    "extend",
    "forget_everywhere",
    "forget_person",
    "give_back",
    "grant",
    "hand_over",
    "import_people",
    "lend",
    "merge_people",
    "remove_memberships",
    "remove_thing",
    "revoke",
    "set_photo",
    "set_promotion",
    "take_back",
    "take_out_device",
]
