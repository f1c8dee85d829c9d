"""What the days brought: the regelmotor's endings that came, went and came again."""
