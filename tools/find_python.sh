#!/bin/sh
# Print the Python that sets the project up: $PYTHON where it is given, else the one that the environment in $VENV was
# made of, else the newest on PATH that fits. What is found is run, for a shim of that name may lead nowhere.
fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null
}

if [ -n "${PYTHON:-}" ]; then
    if fits "$PYTHON"; then
        echo "$PYTHON"
        exit 0
    fi
    echo "PYTHON=$PYTHON does not start, or is not one of Python 3.11 to 3.14." >&2
    exit 1
fi

venv=${VENV:-.venv}
for python in "$venv/bin/python" "$venv/Scripts/python.exe" \
    python3.13 python3.12 python3.14 python3.11 python3 python /usr/bin/python3 /usr/local/bin/python3; do
    if command -v "$python" >/dev/null && fits "$python"; then
        echo "$python"
        exit 0
    fi
done

echo "uPont Desktop needs Python 3.11 or later (up to 3.14), and none was found here." >&2
echo "Install one (on Debian or Ubuntu: apt-get install python3 python3-venv), or name it: make run PYTHON=/path/to/python3" >&2
exit 1
