"""What a kommune may register, edit and delete now, as the rules themselves decide it (kontrakt §6.3)."""
