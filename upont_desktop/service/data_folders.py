"""Where the application keeps its data."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

VARIABLE = "UPONT_DESKTOP_DATA"
"""The environment variable that moves everything, for tests and for portable use."""
LOG_NAME = "upont-desktop.log"
"""The file in the folder of logs; older ones have numbers behind it."""


@dataclass(frozen=True, slots=True)
class DataFolders:
    """``data`` is the person's (the list of circles, settings); ``cache`` (indexes) can be made again."""

    data: Path
    cache: Path
    log: Path

    @classmethod
    def default(cls, folder: Path | None = None) -> DataFolders:
        """``folder`` (an option), else the folder that :data:`VARIABLE` names, else what the platform says."""
        if folder is None and os.environ.get(VARIABLE):
            folder = Path(os.environ[VARIABLE])
        if folder is not None:
            folder = folder.expanduser().absolute()
            return cls(folder, folder / "cache", folder / "log")
        dirs = PlatformDirs("upont-desktop", appauthor=False)
        return cls(dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path)

    @property
    def circles(self) -> Path:
        """The list of circles known on this computer."""
        return self.data / "circles.json"

    @property
    def settings(self) -> Path:
        """The file of the window's settings, an ini file of Qt."""
        return self.data / "settings.ini"

    @property
    def devices(self) -> Path:
        """The folder of marks that tell which clone on this computer writes which book."""
        return self.data / "devices"

    @property
    def sample(self) -> Path:
        """The clone of the sample circle, whether it was made or not."""
        return self.data / "sample"

    def index(self, slug: str) -> Path:
        """The index of a circle."""
        return self.cache / "index" / f"{slug}.sqlite"
