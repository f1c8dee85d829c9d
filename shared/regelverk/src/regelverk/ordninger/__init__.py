"""Norsk, samfunnskunnskap and Rett til norsk: shown beside the programme, without one of their own."""
