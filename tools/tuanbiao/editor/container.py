"""The container in which the repository opens in a browser: nothing has to be installed by whoever writes."""

from collections.abc import Sequence
from typing import Any

# The first line of these images, Python 3.12 on Debian 12: security fixes reach it, nothing else changes.
IMAGE = "mcr.microsoft.com/devcontainers/python:1-3.12-bookworm"
PORT = 8000
# The project's own way to install, by hashes; a font so that texts can be set as PDF in Chinese.
_SET_UP = "sudo apt-get update -q && sudo apt-get install -qy --no-install-recommends fonts-noto-cjk && make .venv/papers"


def container(extensions: Sequence[str]) -> dict[str, Any]:
    """`.devcontainer/devcontainer.json`; it holds no secret and asks for none."""
    return {
        "name": "团标 tuanbiao",
        "image": IMAGE,
        "postCreateCommand": _SET_UP,
        "remoteEnv": {
            "LANG": "C.UTF-8",
            "PATH": "${containerWorkspaceFolder}/.venv/bin:${containerEnv:PATH}",
        },
        "forwardPorts": [PORT],
        "portsAttributes": {str(PORT): {"label": "网站预览 preview", "onAutoForward": "openPreview"}},
        "customizations": {"vscode": {"extensions": list(extensions)}},
    }
