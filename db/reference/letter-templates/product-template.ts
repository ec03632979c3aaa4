/** The texts of one kind of letter, as the product gives them. */
export type ProductTemplate = {
  readonly kind: string;
  /** Counts up when a text changes; letters and municipalities name the version they used. */
  readonly version: number;
  readonly texts: Readonly<Record<"nb" | "nn" | "en", { ordinary: Text; plain: Text }>>;
};

type Text = { readonly subject: string; readonly body: string };
