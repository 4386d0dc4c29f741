"""What tests share: builders of real clones, and the guards of conftest.py."""
