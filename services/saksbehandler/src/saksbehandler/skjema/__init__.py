"""The forms of all sections: fields as the API describes them, the effect while typing, saving, conflicts."""
