"""Formulas in the grammar of Docs/Expressions.md, read into trees.

A tree is a tuple whose first item says what it is:

    ("z",)  ("number", Fraction)  ("pi",)  ("e",)
    ("negative", a)  ("sum", a, b)  ("difference", a, b)  ("product", a, b)  ("quotient", a, b)
    ("power", a, b)
    ("choice", sign, a, b, x, y)                 x where `a sign b` holds, else y
    ("call", name, [arguments])                  an elementary function, min or max

Constants are the exact rationals that their decimals say, and π and e themselves, which is how
somebody would ask SymPy. `plotgen` takes the nearest doubles; the answers differ by less than what
the judge allows. Functions of the catalogue are replaced by their definitions.
"""

import re
from fractions import Fraction

TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<name>[A-Za-zα-ωΑ-Ω_][A-Za-zα-ωΑ-Ω_0-9]*)"
    r"|(?P<sign>>=|<=|[-+*/^()?:,<>=|]))")

SPELLINGS = str.maketrans({"·": "*", "×": "*", "⋅": "*", "−": "-", "÷": "/"})

ELEMENTARY = frozenset(
    "sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp expm1 log log1p log2 log10 "
    "sqrt cbrt erf erfc abs sign floor ceil sinc".split())

# What the catalogue says of those that the list of formulas uses, with their defaults.
CATALOGUE = {
    "sigmoid": ("1/(1 + exp(-z))", {}),
    "softplus": ("log(1 + exp(z))", {}),
    "relu": ("max(z, 0)", {}),
    "leakyrelu": ("z > 0 ? z : negativeSlope*z", {"negativeSlope": "0.01"}),
    "elu": ("z > 0 ? z : alpha*expm1(z)", {"alpha": "1"}),
    "selu": (
        "z > 0 ? 1.0507009873554804934193349852946*z"
        " : 1.0507009873554804934193349852946*1.6732632423543772848170429916717*expm1(z)", {}),
    "gelu": ("z*(1 + erf(z/sqrt(2)))/2", {}),
    "silu": ("z*sigmoid(z)", {}),
    "swish": ("z*sigmoid(beta*z)", {"beta": "1.5"}),
    "mish": ("z*tanh(softplus(z))", {}),
    "tanhshrink": ("z - tanh(z)", {}),
}


def read(text):
    """The tree of a formula.

    Raises ValueError for what is not in the grammar, or not in this part of it.
    """
    return _Reader(text, {}).whole()


def children(tree):
    """The parts of a tree that are trees."""
    kind = tree[0]
    if kind in ("z", "number", "pi", "e"):
        return []
    if kind == "choice":
        return list(tree[2:])
    return tree[2] if kind == "call" else list(tree[1:])


def is_constant(tree):
    """Whether z does not occur."""
    return tree[0] != "z" and all(is_constant(part) for part in children(tree))


def numbers(tree):
    """All numbers in a tree."""
    own = {tree[1]} if tree[0] == "number" else set()
    return own.union(*[numbers(part) for part in children(tree)])


def rational(tree):
    """The rational that a constant tree is by arithmetic alone; None if it is none."""
    kind = tree[0]
    if kind == "number":
        return tree[1]
    if kind not in ("negative", "sum", "difference", "product", "quotient"):
        return None
    parts = [rational(part) for part in children(tree)]
    if None in parts:
        return None
    if kind == "negative":
        return -parts[0]
    if kind == "quotient":
        return parts[0] / parts[1] if parts[1] else None
    return {
        "sum": parts[0] + parts[1], "difference": parts[0] - parts[1],
        "product": parts[0] * parts[1]}[kind]


def substituted(tree, values):
    """The tree with other trees in place of z and of names."""
    kind = tree[0]
    if kind == "z":
        return values["z"]
    if kind == "name":
        return values[tree[1]]
    if kind in ("number", "pi", "e"):
        return tree
    if kind == "choice":
        return tree[:2] + tuple(substituted(part, values) for part in tree[2:])
    if kind == "call":
        return ("call", tree[1], [substituted(part, values) for part in tree[2]])
    return (kind,) + tuple(substituted(part, values) for part in tree[1:])


class _Reader:
    def __init__(self, text, names):
        self.text = text.translate(SPELLINGS)
        self.names = names
        self.tokens = self._tokens()
        self.index = 0

    def whole(self):
        tree = self._choice()
        if self.index < len(self.tokens):
            raise ValueError("unexpected %r in %r" % (self.tokens[self.index][1], self.text))
        return tree

    def _tokens(self):
        tokens, place, end = [], 0, len(self.text.rstrip())
        while place < end:
            match = TOKEN.match(self.text, place)
            if not match:
                raise ValueError("cannot read %r" % self.text[place:])
            kind = match.lastgroup
            tokens.append((kind, match.group(kind), match.start(kind), match.end(kind)))
            place = match.end()
        return tokens

    def _sees(self, *signs):
        if self.index < len(self.tokens):
            kind, text = self.tokens[self.index][:2]
            if kind == "sign" and text in signs:
                return text
        return None

    def _takes(self, *signs):
        sign = self._sees(*signs)
        self.index += 1 if sign else 0
        return sign

    def _needs(self, sign):
        if not self._takes(sign):
            raise ValueError("expected %r in %r" % (sign, self.text))

    def _choice(self):
        left = self._sum()
        sign = self._takes(">=", "<=", ">", "<")
        if not sign:
            return left
        right = self._sum()
        self._needs("?")
        first = self._choice()
        self._needs(":")
        return ("choice", sign, left, right, first, self._choice())

    def _sum(self):
        tree = self._product()
        while sign := self._takes("+", "-"):
            tree = ("sum" if sign == "+" else "difference", tree, self._product())
        return tree

    def _product(self):
        tree = self._signed()
        while sign := self._takes("*", "/"):
            tree = ("product" if sign == "*" else "quotient", tree, self._signed())
        return tree

    def _signed(self):
        sign = self._takes("-", "+")
        if sign:
            tree = self._signed()
            return ("negative", tree) if sign == "-" else tree
        return self._power()

    def _power(self):
        base = self._operand()
        return ("power", base, self._signed()) if self._takes("^") else base

    def _operand(self):
        if self.index >= len(self.tokens):
            raise ValueError("%r ends too early" % self.text)
        kind, text, _, end = self.tokens[self.index]
        self.index += 1
        if kind == "number":
            number = ("number", Fraction(text))
            if self.index < len(self.tokens) and self.tokens[self.index][2] == end:
                if self.tokens[self.index][0] == "name" or self._sees("("):
                    return ("product", number, self._power())
            return number
        if kind == "name":
            return self._named(text)
        if text == "(":
            tree = self._choice()
            self._needs(")")
            return tree
        if text == "|":
            tree = self._sum()
            self._needs("|")
            return ("call", "abs", [tree])
        raise ValueError("unexpected %r in %r" % (text, self.text))

    def _named(self, name):
        if self._sees("("):
            return self._call(name)
        if name in self.names:
            return ("name", name)
        if name in ("z", "e"):
            return (name,)
        if name in ("pi", "π"):
            return ("pi",)
        raise ValueError("%r is not known in %r" % (name, self.text))

    def _call(self, name):
        self._needs("(")
        arguments, settings = [], {}
        while True:
            following = self.tokens[self.index: self.index + 2]
            if len(following) == 2 and following[0][0] == "name" and following[1][1] in ":=":
                self.index += 2
                settings[following[0][1]] = self._choice()
            else:
                arguments.append(self._choice())
            if not self._takes(","):
                break
        self._needs(")")
        key = re.sub("[-_]", "", name.lower())
        if key == "clip":
            return ("call", "min", [("call", "max", arguments[:2]), arguments[2]])
        if key == "pow":
            return ("power", *arguments)
        key = {"ln": "log"}.get(key, key)
        if key in ELEMENTARY or key in ("min", "max"):
            return ("call", key, arguments)
        if key not in CATALOGUE:
            raise ValueError("there is no function %r" % name)
        text, defaults = CATALOGUE[key]
        values = {setting: read(value) for setting, value in defaults.items()}
        values.update(settings, z=arguments[0])
        return substituted(_Reader(text, defaults).whole(), values)
