import type { ProductTemplate } from "./product-template";

/** What is a letter's own: its subject, and what stands between the rules and how to appeal. */
type Own = { readonly subject: string; readonly about: string };
type Language = "nb" | "nn" | "en";

/**
 * A letter that tells of an individual decision after the Integration Act: what is decided and why, by which
 * rules, what the letter's own part tells of, how to appeal, and whom to ask.
 */
export function actDecision({
  texts,
  ...rest
}: Pick<ProductTemplate, "kind" | "version"> & {
  texts: Readonly<Record<Language, { ordinary: Own; plain: Own }>>;
}): ProductTemplate {
  const letterOf = (language: Language) => {
    const { ordinary, plain } = texts[language];
    const frame = FRAMES[language];
    return {
      ordinary: { subject: ordinary.subject, body: frame.ordinary(ordinary.about) },
      plain: { subject: plain.subject, body: frame.plain(plain.about) },
    };
  };
  return {
    ...rest,
    texts: { nb: letterOf("nb"), nn: letterOf("nn"), en: letterOf("en") },
  };
}

type Frame = (about: string) => string;

const FRAMES: Readonly<Record<Language, { ordinary: Frame; plain: Frame }>> = {
  nb: {
    ordinary: (about) => `{{outcome}} Dette er et enkeltvedtak etter integreringsloven § 46.

{{#terms}}
# Dette har vi bestemt
- {{terms}}

{{/terms}}
# Derfor har vi bestemt dette
{{reasons}}

Vedtaket bygger på disse reglene:

- {{grounds}}

${about}

{{#appealWeeks}}
# Du kan klage
Er du uenig i vedtaket, kan du klage. Fristen er {{appealWeeks}} uker fra dagen du fikk dette brevet. Skriv hva du vil ha endret, og gjerne hvorfor. Send klagen til {{municipality}}. Vi vurderer da saken på nytt. Endrer vi ikke vedtaket, sender vi klagen videre til statsforvalteren, som avgjør den.

Du kan få se dokumentene i saken, og vi kan forklare hvordan du klager. Reglene om klage står i integreringsloven § 47 og i forvaltningsloven §§ 18, 28 og 29.

{{/appealWeeks}}
# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}} hvis du er uenig, eller hvis noe er uklart. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi bestiller tolk hvis du trenger det.`,
    plain: (about) => `{{outcome}}

{{#terms}}
# Dette har vi bestemt
- {{terms}}

{{/terms}}
# Derfor bestemte vi dette
{{reasons}}

Vi har brukt disse reglene:

- {{grounds}}

${about}

{{#appealWeeks}}
# Du kan klage
Er du ikke enig? Da kan du klage. Du må klage innen {{appealWeeks}} uker fra dagen du fikk dette brevet.

1) Skriv hva du er uenig i.
2) Send klagen til {{municipality}}.
3) Vi ser på saken en gang til.
4) Endrer vi ikke vedtaket, sender vi klagen til statsforvalteren. Da bestemmer statsforvalteren.

Du kan få se papirene i saken. Vi kan hjelpe deg med å klage. Reglene står i integreringsloven § 47 og i forvaltningsloven §§ 18, 28 og 29.

{{/appealWeeks}}
# Spør oss
Du kan snakke med {{officerName}} hvis noe er vanskelig å forstå. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Si fra hvis du trenger tolk.`,
  },
  nn: {
    ordinary: (about) => `{{outcome}} Dette er eit enkeltvedtak etter integreringslova § 46.

{{#terms}}
# Dette har vi bestemt
- {{terms}}

{{/terms}}
# Difor har vi bestemt dette
{{reasons}}

Vedtaket byggjer på desse reglane:

- {{grounds}}

${about}

{{#appealWeeks}}
# Du kan klage
Er du usamd i vedtaket, kan du klage. Fristen er {{appealWeeks}} veker frå dagen du fekk dette brevet. Skriv kva du vil ha endra, og gjerne kvifor. Send klaga til {{municipality}}. Vi vurderer då saka på nytt. Endrar vi ikkje vedtaket, sender vi klaga vidare til statsforvaltaren, som avgjer henne.

Du kan få sjå dokumenta i saka, og vi kan forklare korleis du klagar. Reglane om klage står i integreringslova § 47 og i forvaltningslova §§ 18, 28 og 29.

{{/appealWeeks}}
# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}} om du er usamd, eller om noko er uklart. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi tingar tolk om du treng det.`,
    plain: (about) => `{{outcome}}

{{#terms}}
# Dette har vi bestemt
- {{terms}}

{{/terms}}
# Difor bestemte vi dette
{{reasons}}

Vi har brukt desse reglane:

- {{grounds}}

${about}

{{#appealWeeks}}
# Du kan klage
Er du ikkje samd? Då kan du klage. Du må klage innan {{appealWeeks}} veker frå dagen du fekk dette brevet.

1) Skriv kva du er usamd i.
2) Send klaga til {{municipality}}.
3) Vi ser på saka ein gong til.
4) Endrar vi ikkje vedtaket, sender vi klaga til statsforvaltaren. Då bestemmer statsforvaltaren.

Du kan få sjå papira i saka. Vi kan hjelpe deg med å klage. Reglane står i integreringslova § 47 og i forvaltningslova §§ 18, 28 og 29.

{{/appealWeeks}}
# Spør oss
Du kan snakke med {{officerName}} om noko er vanskeleg å forstå. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Sei frå om du treng tolk.`,
  },
  en: {
    ordinary: (
      about,
    ) => `{{outcome}} This is an individual decision under section 46 of the Integration Act (integreringsloven).

{{#terms}}
# What we have decided
- {{terms}}

{{/terms}}
# Why we have decided this
{{reasons}}

The decision rests on these rules:

- {{grounds}}

${about}

{{#appealWeeks}}
# You can appeal
If you disagree with the decision, you can appeal. You must do so within {{appealWeeks}} weeks of the day you received this letter. Say what you want changed and, if you can, why. Send the appeal to {{municipality}}. We will consider the case again. If we do not change the decision, we send the appeal on to the county governor (statsforvalteren), who decides it.

You can ask to see the documents in the case, and we can explain how to appeal. The rules on appeal are in section 47 of the Integration Act and sections 18, 28 and 29 of the Public Administration Act (forvaltningsloven).

{{/appealWeeks}}
# Do you have questions?
Contact {{officerName}} at {{municipality}} if you disagree or if anything is unclear. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}We will book an interpreter if you need one.`,
    plain: (about) => `{{outcome}}

{{#terms}}
# What we have decided
- {{terms}}

{{/terms}}
# Why we decided this
{{reasons}}

We have used these rules:

- {{grounds}}

${about}

{{#appealWeeks}}
# You can appeal
Do you disagree? Then you can appeal. You must appeal within {{appealWeeks}} weeks of the day you got this letter.

1) Write what you disagree with.
2) Send the appeal to {{municipality}}.
3) We look at the case once more.
4) If we do not change the decision, we send the appeal to the county governor. Then the county governor decides.

You can ask to see the papers in the case. We can help you to appeal. The rules are in section 47 of the Integration Act (integreringsloven). They are also in sections 18, 28 and 29 of the Public Administration Act (forvaltningsloven).

{{/appealWeeks}}
# Ask us
You can talk to {{officerName}} if something is hard to understand. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}Tell us if you need an interpreter.`,
  },
};
