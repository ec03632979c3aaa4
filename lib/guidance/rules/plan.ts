/** Ways of giving guidance; most municipalities in Rambøll's survey of 2017 combine all three. */
export const methods = ["course", "home", "housing_office"] as const;
export type Method = (typeof methods)[number];

/** The steps of a real search for a home that can be practised (HGU-08). */
export const searchSteps = ["advert", "viewing", "reference", "lease"] as const;
