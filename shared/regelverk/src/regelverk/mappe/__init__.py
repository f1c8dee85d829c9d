"""The person's file: all that the accepted facts say, put together before any rule reads it."""
