"""The agenda: month, week, day and list, one event with who comes, planning."""
