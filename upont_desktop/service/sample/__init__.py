"""The sample circle: what the application shows at its first start, made by our own code through git."""

from upont_desktop.service.sample.builder import make_sample

__all__ = ["make_sample"]
