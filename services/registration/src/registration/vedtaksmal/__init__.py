"""The letter of a decision as DOCX, for the caseworker to edit and send (A 5.2, 5.4).

The templates in `maler/nb` and `maler/nn` are Word files with fields in double braces.
`felter` lists the fields. `brevdata` has the template, the titles and the law of each vedtakstype. `grunnlag`
parses the engine's answer, `brev` gives each field its text, and `fletting` fills in the template.
"""
