"""A timestamp authority of our own, made by the machine's openssl in a folder of its own; worth nothing outside."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

_SETTINGS = """
[req]
distinguished_name = name
prompt = no
[name]
CN = Placeholder
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
[stamping]
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = own
[own]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512, sm3
ess_cert_id_alg = sha256
"""


def openssl(folder: Path, *words: str) -> None:
    """Run one command in the folder."""
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


@dataclass(frozen=True)
class Authority:
    """A root and a timestamp authority under it."""

    folder: Path

    @property
    def roots(self) -> bytes:
        """The trust anchor (PEM)."""
        return (self.folder / "root.pem").read_bytes()

    def stamp(self, digest: str, algorithm: str = "sha256", *, policy: str = "") -> bytes:
        """The response over a digest (hexadecimal); with a policy it does not know, a refusal."""
        asked = ("-tspolicy", policy) if policy else ()
        query = ("ts", "-query", "-digest", digest, f"-{algorithm}", "-cert", *asked, "-out", "request")
        openssl(self.folder, *query)
        reply = ("ts", "-reply", "-config", "settings", "-section", "own", "-queryfile", "request")
        openssl(self.folder, *reply, "-out", "response")
        return (self.folder / "response").read_bytes()


def authority(folder: Path) -> Authority:
    """Keys and certificates, valid from now on for a hundred years."""
    folder.mkdir()
    (folder / "settings").write_text(_SETTINGS)
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-config", "settings")
    lasting = ("-days", "36500")
    openssl(
        folder,
        "req",
        "-x509",
        *key,
        *lasting,
        "-extensions",
        "root",
        "-keyout",
        "root.key",
        "-out",
        "root.pem",
    )
    openssl(
        folder, "req", "-new", *key, "-subj", "/CN=Placeholder TSA", "-keyout", "tsa.key", "-out", "tsa.csr"
    )
    signed_by = ("-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial")
    extended = ("-extfile", "settings", "-extensions", "stamping")
    openssl(folder, "x509", "-req", "-in", "tsa.csr", *signed_by, *lasting, *extended, "-out", "tsa.pem")
    return Authority(folder)
