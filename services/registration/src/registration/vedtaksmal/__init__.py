"""The letter of a decision as DOCX, ready to be sent (A 5.2, 5.4).

The templates in `maler/nb` and `maler/nn` are Word files with fields in double braces: open one, write, save.
`felter` lists the fields. `brevdata` holds what data says of a vedtakstype: its templates, its titles and the
law. `grunnlag` parses what the engine answers, `brev` gives each field its text, `fletting` merges.
"""
