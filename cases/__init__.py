"""What a complaint is and may become: taxonomy, folio, legal clock, the case itself. Pure."""
