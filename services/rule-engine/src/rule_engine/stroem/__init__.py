"""The engine on Faust and Kafka: what is needed so that nothing is lost, doubled or overwritten.

Each file holds one of the parts that are listed in ARCHITECTURE, The engine: what holds.
"""
