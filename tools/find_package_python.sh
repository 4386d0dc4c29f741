#!/bin/sh
# Print the Python that packages are built with: $PYTHON where it is given; on Linux the distribution's own if it fits
# and its library is there (libpython3.11, for instance): the result is smaller, and holds no run path of a private
# installation; else any that find_python.sh finds. PyInstaller says so itself where a Python has no library.
if [ -z "${PYTHON:-}" ] && [ "$(uname -s)" = Linux ]; then
    version=$(/usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
    case $version in
    3.11 | 3.12 | 3.13 | 3.14)
        if PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q "libpython$version\.so\.1"; then
            echo /usr/bin/python3
            exit 0
        fi
        ;;
    esac
fi
VENV=${VENV:-build/venv} exec sh "$(dirname "$0")/find_python.sh"
