/** Kinds of event that the engine knows words for; 'other' for an event known by the claim's words alone. */
export const EVENT_FAMILIES = ['phone-call', 'notice', 'other'] as const;
