"""Verifying signatures of OpenSSH keys; the arithmetic is the library's.

`cryptography` is imported on use: most repositories hold no signature.
"""

from base64 import b64decode
from collections.abc import Callable
from hashlib import sha256

from .wire import positive, strings, take

_LEAST_RSA_BITS, _MOST_RSA_BITS = 3_072, 16_384
_CURVES = {
    b"nistp256": ("SECP256R1", "SHA256"),
    b"nistp384": ("SECP384R1", "SHA384"),
    b"nistp521": ("SECP521R1", "SHA512"),
}
_RSA = {b"rsa-sha2-256": "SHA256", b"rsa-sha2-512": "SHA512"}
_UNCOMPRESSED = b"\x04"
_TAIL = 5  # flags and counter of a security key


def blob_of(public: str) -> bytes:
    """The wire format of a public key as people.yml writes it; empty where it is not base64."""
    try:
        return b64decode(public.partition(" ")[2], validate=True)
    except ValueError:
        return b""


def accepted(key: bytes, signature: bytes) -> bool:
    """Whether kind and size of a key, and the algorithm of a signature, are among those that may be used."""
    kind, algorithm = take(key), take(signature)
    if kind is None or algorithm is None or kind[0] not in _KINDS:
        return False
    if kind[0] != b"ssh-rsa":
        return algorithm[0] == kind[0]
    parts = strings(kind[1], 2)
    bits = int.from_bytes(parts[1], "big").bit_length() if parts else 0
    return algorithm[0] in _RSA and _LEAST_RSA_BITS <= bits <= _MOST_RSA_BITS


def verifies(key: bytes, signature: bytes, data: bytes) -> bool:
    """Whether `signature` is of `data` by `key`, both in wire format and accepted."""
    if not accepted(key, signature):
        return False
    kind, algorithm = take(key), take(signature)
    assert kind is not None
    assert algorithm is not None
    try:
        return _KINDS[kind[0]](kind[1], algorithm, data)
    except (ValueError, OverflowError):  # numbers that make no key
        return False


def _holds(verify: Callable[..., object], *arguments: object) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        verify(*arguments)
    except InvalidSignature:
        return False
    return True


def _ed25519(key: bytes, signature: tuple[bytes, bytes], data: bytes) -> bool:
    point, proof = strings(key, 1), strings(signature[1], 1)
    return point is not None and proof is not None and _on_edwards(point[0], proof[0], data)


def _on_edwards(point: bytes, proof: bytes, data: bytes) -> bool:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return _holds(Ed25519PublicKey.from_public_bytes(point).verify, proof, data)


def _ecdsa(key: bytes, signature: tuple[bytes, bytes], data: bytes) -> bool:
    parts, proof = strings(key, 2), strings(signature[1], 1)
    if parts is None or proof is None or signature[0] != b"ecdsa-sha2-" + parts[0]:
        return False
    return _on_curve(parts[0], parts[1], proof[0], data)


def _on_curve(curve: bytes, point: bytes, proof: bytes, data: bytes) -> bool:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, utils

    numbers = strings(proof, 2)
    r, s = (positive(numbers[0]), positive(numbers[1])) if numbers else (None, None)
    if curve not in _CURVES or not point.startswith(_UNCOMPRESSED) or r is None or s is None:
        return False
    group, digest = _CURVES[curve]
    public = ec.EllipticCurvePublicKey.from_encoded_point(getattr(ec, group)(), point)
    return _holds(public.verify, utils.encode_dss_signature(r, s), data, ec.ECDSA(getattr(hashes, digest)()))


def _rsa(key: bytes, signature: tuple[bytes, bytes], data: bytes) -> bool:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding, rsa

    parts, proof = strings(key, 2), strings(signature[1], 1)
    exponent, modulus = (positive(parts[0]), positive(parts[1])) if parts else (None, None)
    if exponent is None or modulus is None or proof is None:
        return False
    # A long exponent would only make verifying slow.
    if exponent.bit_length() > 64 or len(proof[0]) != (modulus.bit_length() + 7) // 8:
        return False
    public = rsa.RSAPublicNumbers(exponent, modulus).public_key()
    return _holds(public.verify, proof[0], data, padding.PKCS1v15(), getattr(hashes, _RSA[signature[0]])())


def _sk_ed25519(key: bytes, signature: tuple[bytes, bytes], data: bytes) -> bool:
    parts, proof = strings(key, 2), strings(signature[1][:-_TAIL], 1)
    if parts is None or proof is None:
        return False
    return _on_edwards(parts[0], proof[0], _from_security_key(parts[1], signature[1], data))


def _sk_ecdsa(key: bytes, signature: tuple[bytes, bytes], data: bytes) -> bool:
    parts, proof = strings(key, 3), strings(signature[1][:-_TAIL], 1)
    if parts is None or proof is None or parts[0] != b"nistp256":
        return False
    return _on_curve(parts[0], parts[1], proof[0], _from_security_key(parts[2], signature[1], data))


def _from_security_key(application: bytes, signature: bytes, data: bytes) -> bytes:
    """What a security key signs: digest of the application, its flags and counter, digest of the data."""
    return sha256(application).digest() + signature[-_TAIL:] + sha256(data).digest()


_KINDS: dict[bytes, Callable[[bytes, tuple[bytes, bytes], bytes], bool]] = {
    b"ssh-ed25519": _ed25519,
    b"ecdsa-sha2-nistp256": _ecdsa,
    b"ecdsa-sha2-nistp384": _ecdsa,
    b"ecdsa-sha2-nistp521": _ecdsa,
    b"ssh-rsa": _rsa,
    b"sk-ssh-ed25519@openssh.com": _sk_ed25519,
    b"sk-ecdsa-sha2-nistp256@openssh.com": _sk_ecdsa,
}
