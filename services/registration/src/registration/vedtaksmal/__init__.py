"""The letter of a decision as DOCX, person and decision merged in (A 5.2, 5.4).

The templates in `maler/nb` and `maler/nn` are ordinary Word files with the fields in double braces: open one,
write, save. `mal` chooses the template, `felter` is what may stand in the braces, `hjemmel` finds the law,
`fletting` merges, `filnavn` names the file.
"""
