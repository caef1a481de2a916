"""The parts of compare.py: sites laid down and changed, pages read and compared, builds measured, figures written."""
