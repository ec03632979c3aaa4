import type { ProductTemplate } from "./product-template";

export const selfSettlementMoreInformation: ProductTemplate = {
  kind: "self_settlement_more_information",
  version: 1,
  texts: {
    nb: {
      ordinary: {
        subject: "Vi trenger flere opplysninger om boligen",
        body: `Du søkte {{applicationDate}} om avtalt selvbosetting. Vi behandler søknaden, men trenger mer fra deg før vi kan svare.

{{#dwellingAddress}}
Søknaden gjelder denne boligen: {{dwellingAddress}}.

{{/dwellingAddress}}
# Dette mangler
- {{missing}}

{{#explanation}}
{{explanation}}

{{/explanation}}
# Send det innen {{replyBy}}
Gi oss beskjed før fristen hvis du trenger mer tid, eller hvis du ikke kan skaffe det vi ber om. Hører vi ikke fra deg, avgjør vi søknaden ut fra opplysningene vi har.

# Vent med leieavtalen
Ikke skriv under leieavtalen, og ikke betal noe for boligen, før du har fått svar fra oss.

# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi bestiller tolk hvis du trenger det.`,
      },
      plain: {
        subject: "Vi trenger å vite mer om boligen",
        body: `Du har funnet en bolig selv. Du søkte om å få bo der {{applicationDate}}.

{{#dwellingAddress}}
Boligen er {{dwellingAddress}}.

{{/dwellingAddress}}
Vi kan ikke svare ennå. Vi trenger mer fra deg.

# Dette må du sende oss
- {{missing}}

{{#explanation}}
{{explanation}}

{{/explanation}}
# Send det innen {{replyBy}}
Trenger du mer tid? Si fra til oss før den dagen. Hvis vi ikke hører fra deg, må vi svare uten det vi har bedt om.

# Vent med leieavtalen
- Ikke skriv under leieavtalen.
- Ikke betal penger.

Vent til du har fått svar fra oss.

# Spør oss
Du kan snakke med {{officerName}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Si fra hvis du trenger tolk.`,
      },
    },
    nn: {
      ordinary: {
        subject: "Vi treng fleire opplysningar om bustaden",
        body: `Du søkte {{applicationDate}} om avtalt sjølvbusetting. Vi behandlar søknaden, men treng meir frå deg før vi kan svare.

{{#dwellingAddress}}
Søknaden gjeld denne bustaden: {{dwellingAddress}}.

{{/dwellingAddress}}
# Dette manglar
- {{missing}}

{{#explanation}}
{{explanation}}

{{/explanation}}
# Send det innan {{replyBy}}
Gi oss beskjed før fristen om du treng meir tid, eller om du ikkje kan skaffe det vi ber om. Høyrer vi ikkje frå deg, avgjer vi søknaden ut frå dei opplysningane vi har.

# Vent med leigeavtalen
Ikkje skriv under leigeavtalen, og ikkje betal noko for bustaden, før du har fått svar frå oss.

# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi tingar tolk om du treng det.`,
      },
      plain: {
        subject: "Vi treng å vite meir om bustaden",
        body: `Du har funne ein bustad sjølv. Du søkte om å få bu der {{applicationDate}}.

{{#dwellingAddress}}
Bustaden er {{dwellingAddress}}.

{{/dwellingAddress}}
Vi kan ikkje svare enno. Vi treng meir frå deg.

# Dette må du sende oss
- {{missing}}

{{#explanation}}
{{explanation}}

{{/explanation}}
# Send det innan {{replyBy}}
Treng du meir tid? Sei frå til oss før den dagen. Om vi ikkje høyrer frå deg, må vi svare utan det vi har bede om.

# Vent med leigeavtalen
- Ikkje skriv under leigeavtalen.
- Ikkje betal pengar.

Vent til du har fått svar frå oss.

# Spør oss
Du kan snakke med {{officerName}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Sei frå om du treng tolk.`,
      },
    },
    en: {
      ordinary: {
        subject: "We need more information about the home",
        body: `On {{applicationDate}} you applied for agreed self-settlement. We are considering your application, but need more from you before we can answer.

{{#dwellingAddress}}
Your application is for this home: {{dwellingAddress}}.

{{/dwellingAddress}}
# What is missing
- {{missing}}

{{#explanation}}
{{explanation}}

{{/explanation}}
# Send it by {{replyBy}}
Tell us before that day if you need more time, or if you cannot get what we ask for. If we do not hear from you, we will decide on the application with the information we have.

# Wait with the lease
Do not sign the lease, and do not pay anything for the home, before you have our answer.

# Do you have questions?
Contact {{officerName}} at {{municipality}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}We will book an interpreter if you need one.`,
      },
      plain: {
        subject: "We need to know more about the home",
        body: `You have found a home yourself. You applied to live there on {{applicationDate}}.

{{#dwellingAddress}}
The home is {{dwellingAddress}}.

{{/dwellingAddress}}
We cannot answer yet. We need more from you.

# Send us this
- {{missing}}

{{#explanation}}
{{explanation}}

{{/explanation}}
# Send it by {{replyBy}}
Do you need more time? Tell us before that day. If we do not hear from you, we must answer without what we have asked for.

# Wait with the lease
- Do not sign the lease.
- Do not pay any money.

Wait until you have our answer.

# Ask us
You can talk to {{officerName}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}Tell us if you need an interpreter.`,
      },
    },
  },
};
