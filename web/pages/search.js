// Suggestions as one types.
