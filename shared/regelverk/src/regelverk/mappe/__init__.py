"""The person's file: what the accepted facts say, put together, before any rule looks at it."""
