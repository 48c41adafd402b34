"""Imports every module of the installed package; the argument names the extras that are there ("" for none).

Fails where a module does not import, or where the package asks for more than httpx, attrs, msgspec and h11. Modules that
import a package of an extra are left out until the extra is there; the sandbox has to say which it lacks.
"""

import importlib
import importlib.metadata
import pkgutil
import re
import sys

import pinterest_ads

extra = bool(sys.argv[1])
names = ["pinterest_ads"]
names += [module.name for module in pkgutil.walk_packages(pinterest_ads.__path__, "pinterest_ads.")]
asked = importlib.metadata.requires("pinterest-ads") or []
wanted, optional = (
    {re.split(r"[ <>=!~;(\[]", one)[0] for one in asked if ("extra ==" in one) is of_extra}
    for of_extra in (False, True)
)
# The fixture is pytest's to load.
left_out = {"pytest"} if extra else {name.replace("-", "_") for name in optional} | {"pytest"}
skipped = set()
for name in names:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name not in left_out:
            raise
        skipped.add(name)
if not extra:
    try:
        from pinterest_ads.sandbox import Sandbox  # noqa: F401
    except ImportError as error:
        assert "pinterest-ads[sandbox]" in str(error), error
    else:
        sys.exit("the sandbox imports without its extra")
if wanted != {"httpx", "attrs", "msgspec", "h11"}:
    sys.exit(f"direct dependencies are {sorted(wanted)}")
print(f"{len(names) - len(skipped)} modules")
