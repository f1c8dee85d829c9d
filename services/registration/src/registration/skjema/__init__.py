"""Request bodies: the facts' own fields, parsed strictly; what is unknown is refused (contract)."""
