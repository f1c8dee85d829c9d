"""The topics as deploy/topics.yaml wants them, and as the cluster has them."""
