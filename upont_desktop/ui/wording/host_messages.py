"""The sentences of :mod:`upont_desktop.domain.host_errors`, named for the translators as in :mod:`.error_messages`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

HOST_SENTENCES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Errors", "{host} asks who you are before “{circle}” can be shared there.")),
    str(QT_TRANSLATE_NOOP("Errors", "Sign in, then share again.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "{host} did not accept your name with this password or access token: it is wrong, or has expired."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Sign in again. Most hosts want an access token in place of the password.")),
    str(QT_TRANSLATE_NOOP("Errors", "{host} takes no password here, only an access token.")),
    str(QT_TRANSLATE_NOOP("Errors", "Make an access token at the host, and sign in with it in place of the password.")),
    str(QT_TRANSLATE_NOOP("Errors", "Your key “{place}” is protected by a pass phrase.")),
    str(QT_TRANSLATE_NOOP("Errors", "Give the pass phrase, then try again.")),
    str(QT_TRANSLATE_NOOP("Errors", "{host} does not know a key of yours, so it does not let you in.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "Make a key, or copy the one that you have, and paste it at the host. Then share again."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "No key could be made at “{path}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "The details say why. OpenSSH must be installed on this computer.")),
    str(QT_TRANSLATE_NOOP("Errors", "This computer has never met {host}. Its key has the fingerprint {fingerprint}.")),
    str(
        QT_TRANSLATE_NOOP("Errors", "Compare it with what the host publishes, or ask whoever runs it, then accept it.")
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "{host} shows another key than before: somebody may be pretending to be it. Nothing was sent."
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask whoever runs the host whether its key was changed. Only if so, remove the old one in a "
            "terminal with “ssh-keygen -R {host}”, then share again.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "{host} cannot prove who it is: this computer does not know who signed its certificate."
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "Check the address. If the host belongs to your group, ask its administrator for its certificate."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "{host} shows the certificate of another host, so it cannot prove who it is.")),
    str(
        QT_TRANSLATE_NOOP("Errors", "Check the address, letter by letter. If it is right, tell whoever runs the host.")
    ),
    str(QT_TRANSLATE_NOOP("Errors", "The certificate of {host} has expired, so it cannot prove who it is.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check the date of this computer. If it is right, tell whoever runs the host, and share again later.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "The proxy of this network does not let a connection to {host} through.")),
    str(QT_TRANSLATE_NOOP("Errors", "Check the proxy in your system's settings, or try again from another network.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "The proxy of this network asks who you are before it lets a connection to {host} through."
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Write your name before the proxy's address in your system's settings, as in name@proxy.example: "
            "then this program asks for the password.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Nothing has come from {host} for half a minute, so the connection was ended.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Share again when the network is better: what has arrived already is not fetched twice, where possible.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The proxy of this network ({proxy}) has said nothing for half a minute, so the connection was ended.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "{host} takes a token only in a way (“Bearer”) that git does not know.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Share over ssh, with a key, or ask whoever runs the host to let people sign in with a name and a token.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP("Errors", "{host} has nothing for you at the address where “{circle}” is shared ({remote}).")
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "It was removed or renamed there, or your account may not see it: ask whoever runs the host, or "
            "share elsewhere.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "“{remote}” is synchronised by {program}, which has not brought everything yet.")),
    str(QT_TRANSLATE_NOOP("Errors", "Wait until it is at rest, then share again.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "You may receive “{circle}” from {remote}, but not send to it. The host says: {words}"
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Ask whoever runs the circle there for the right to change it.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "“{circle}” is archived at {remote}: it can be received, and nobody can send to it."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Ask whoever runs it to bring it back, or share at another place.")),
    str(QT_TRANSLATE_NOOP("Errors", "The branch “{branch}” at {remote} is protected. The host says: {words}")),
    str(
        QT_TRANSLATE_NOOP("Errors", "Send to a branch of your own, “{own}”, and ask somebody who may to take it over.")
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "{host} takes no file as large as “{path}” ({size} MB, where {limit} MB are the limit)."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Keep this one out: it stays on your disk, and everything else is shared.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Keep this one out, or give it to git-lfs, which keeps its content at the host beside the versions:"
            " everybody who has git-lfs receives it.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "git-lfs is not set up on this computer, so “{path}” cannot be kept with it.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "Install git-lfs, run “git lfs install” once in a terminal, and try again; or keep the file out."
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "{host} does not exchange large files through git-lfs. It says: {words}")),
    str(QT_TRANSLATE_NOOP("Errors", "Take it back with “Undo”, then keep the file out; or ask whoever runs the host.")),
    str(
        QT_TRANSLATE_NOOP(
            "Errors", "{host} refused the versions, as a file in them is too large for it. It says: {words}"
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "Take the file back with “Undo”, and keep the rest without it.")),
)
