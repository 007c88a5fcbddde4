"""Activations in JAX, by the names of the catalogue: those of `jax.nn`, else formulas."""

import jax.numpy as jnp
from jax import nn


def wave(z, epsilon):
    return epsilon * (jnp.sin(z) - jnp.cos(z))


def leaky(z, slope):
    return jnp.where(z > 0, z, slope * z)


def hard_shrink(z, bound):
    return jnp.where(jnp.abs(z) > bound, z, 0.0)


def soft_shrink(z, bound):
    return z - jnp.clip(z, -bound, bound)


def softplus(z, beta):
    return nn.softplus(beta * z) / beta


FORWARD = {
    # JAX returns the input itself for an identity; the others write an array.
    "identity": lambda z: jnp.array(z, copy=True),
    "sineReLU": lambda z, epsilon: jnp.where(z > 0, z, wave(z, epsilon)),
    "sineReLUMax": lambda z, epsilon: jnp.maximum(wave(z, epsilon), z),
    "relu": nn.relu,
    "leakyReLU": lambda z, negativeSlope: nn.leaky_relu(z, negativeSlope),
    "pReLU": lambda z, slope: leaky(z, slope),
    "rReLU": lambda z, lower, upper: leaky(z, (lower + upper) / 2),
    "relu6": nn.relu6,
    "bReLU": lambda z, maximum: jnp.clip(z, 0, maximum),
    "thresholdedReLU": lambda z, threshold: jnp.where(z > threshold, z, 0.0),
    "threshold": lambda z, threshold, value: jnp.where(z > threshold, z, value),
    "softplus": softplus,
    "squareplus": lambda z, b: nn.squareplus(z, b),
    "sparsePlus": nn.sparse_plus,
    "elu": lambda z, alpha: nn.elu(z, alpha),
    "selu": nn.selu,
    "celu": lambda z, alpha: nn.celu(z, alpha),
    "sigmoid": nn.sigmoid,
    "tanh": jnp.tanh,
    "logSigmoid": nn.log_sigmoid,
    "softsign": nn.soft_sign,
    "silu": nn.silu,
    "gelu": lambda z: nn.gelu(z, approximate=False),
    "geluTanh": lambda z: nn.gelu(z, approximate=True),
    "mish": lambda z: nn.mish(z) if hasattr(nn, "mish") else z * jnp.tanh(nn.softplus(z)),
    "hardSwish": nn.hard_silu,
    "hardTanh": lambda z, minimum, maximum: jnp.clip(z, minimum, maximum),
    "hardSigmoid": lambda z, slope, offset: jnp.clip(slope * z + offset, 0, 1),
    "sparseSigmoid": lambda z: jnp.clip((z + 1) / 2, 0, 1),
    "hardShrink": lambda z, **p: hard_shrink(z, p["lambda"]),
    "softShrink": lambda z, **p: soft_shrink(z, p["lambda"]),
    "tanhShrink": lambda z: z - jnp.tanh(z),
}
