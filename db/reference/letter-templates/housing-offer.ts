import type { ProductTemplate } from "./product-template";

export const housingOffer: ProductTemplate = {
  kind: "housing_offer",
  version: 1,
  texts: {
    nb: {
      ordinary: {
        subject: "Tilbud om bolig",
        body: `{{municipality}} tilbyr deg en bolig. I dette brevet står det hva tilbudet gjelder, hva boligen koster, og hvordan du svarer. Vi må ha svaret ditt senest {{answerBy}}.

# Boligen
{{#dwellingAddress}}
Adressen er {{dwellingAddress}}.

{{/dwellingAddress}}
{{#dwellingFacts}}
- {{dwellingFacts}}

{{/dwellingFacts}}
Tilbudet gjelder for:

- {{people}}

Tilbudet gjelder fra {{startsOn}}{{#endsOn}} til {{endsOn}}{{/endsOn}}. Vi avtaler dagen for overlevering og innflytting med deg når du har takket ja.

{{#monthlyRent}}
# Husleie
Husleien er {{monthlyRent}} i måneden.

{{#rentIncludes}}
Dette er med i husleien:

- {{rentIncludes}}

{{/rentIncludes}}
{{#notIncluded}}
Dette er ikke med i husleien:

- {{notIncluded}}

{{/notIncluded}}
{{/monthlyRent}}
# Slik svarer du
Gi beskjed til {{officerName}} om du takker ja eller nei, senest {{answerBy}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Spør oss hvis noe er uklart. Vi bestiller tolk hvis du trenger det.

# Hvis du takker nei
Boligen er da ikke lenger holdt av for deg. Fortell oss gjerne hvorfor den ikke passer, så vet vi mer om hva du trenger.

{{#ifRefused}}
{{ifRefused}}

{{/ifRefused}}
{{#helpDecidedOn}}
# Vedtaket om hjelp til bolig
Kommunen gjorde {{helpDecidedOn}} et vedtak om hjelp til bolig etter boligsosialloven § 7.

{{#appealWeeks}}
Er du uenig i vedtaket, kan du klage på det. Fristen er {{appealWeeks}} uker fra dagen du fikk vedtaket. Send klagen til {{municipality}}. Endrer vi ikke vedtaket, sender vi klagen videre til statsforvalteren. Reglene om klage står i forvaltningsloven §§ 28 og 29.

{{/appealWeeks}}
{{/helpDecidedOn}}`,
      },
      plain: {
        subject: "Du får tilbud om en bolig",
        body: `{{municipality}} tilbyr deg en bolig. Du må svare senest {{answerBy}}.

# Boligen
{{#dwellingAddress}}
Adressen er {{dwellingAddress}}.

{{/dwellingAddress}}
{{#dwellingFacts}}
- {{dwellingFacts}}

{{/dwellingFacts}}
Disse kan bo der:

- {{people}}

Tilbudet gjelder fra {{startsOn}}{{#endsOn}} til {{endsOn}}{{/endsOn}}. Sier du ja, avtaler vi når du får nøklene.

{{#monthlyRent}}
# Hva koster det?
Husleien er {{monthlyRent}} i måneden.

{{#rentIncludes}}
Dette er med i husleien:

- {{rentIncludes}}

{{/rentIncludes}}
{{#notIncluded}}
Dette er ikke med i husleien:

- {{notIncluded}}

{{/notIncluded}}
{{/monthlyRent}}
# Si ja eller nei
Ta kontakt med {{officerName}} senest {{answerBy}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Spør hvis du lurer på noe. Si fra hvis du trenger tolk.

# Hvis du sier nei
Da holder vi ikke boligen av til deg lenger. Fortell oss hvorfor den ikke passer.

{{#ifRefused}}
{{ifRefused}}

{{/ifRefused}}
{{#helpDecidedOn}}
# Vedtaket om hjelp
Kommunen bestemte {{helpDecidedOn}} hvilken hjelp du får til bolig. Det er et vedtak etter boligsosialloven § 7.

{{#appealWeeks}}
Er du uenig i vedtaket? Da kan du klage. Du må klage innen {{appealWeeks}} uker fra dagen du fikk vedtaket. Send klagen til {{municipality}}. Sier vi fortsatt det samme, ser statsforvalteren på saken. Reglene står i forvaltningsloven §§ 28 og 29.

{{/appealWeeks}}
{{/helpDecidedOn}}`,
      },
    },
    nn: {
      ordinary: {
        subject: "Tilbod om bustad",
        body: `{{municipality}} tilbyr deg ein bustad. I dette brevet står det kva tilbodet gjeld, kva bustaden kostar, og korleis du svarar. Vi må ha svaret ditt seinast {{answerBy}}.

# Bustaden
{{#dwellingAddress}}
Adressa er {{dwellingAddress}}.

{{/dwellingAddress}}
{{#dwellingFacts}}
- {{dwellingFacts}}

{{/dwellingFacts}}
Tilbodet gjeld for:

- {{people}}

Tilbodet gjeld frå {{startsOn}}{{#endsOn}} til {{endsOn}}{{/endsOn}}. Vi avtaler dagen for overlevering og innflytting med deg når du har takka ja.

{{#monthlyRent}}
# Husleige
Husleiga er {{monthlyRent}} i månaden.

{{#rentIncludes}}
Dette er med i husleiga:

- {{rentIncludes}}

{{/rentIncludes}}
{{#notIncluded}}
Dette er ikkje med i husleiga:

- {{notIncluded}}

{{/notIncluded}}
{{/monthlyRent}}
# Slik svarar du
Gi beskjed til {{officerName}} om du takkar ja eller nei, seinast {{answerBy}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Spør oss om noko er uklart. Vi tingar tolk om du treng det.

# Om du takkar nei
Bustaden er då ikkje lenger halden av for deg. Fortel oss gjerne kvifor han ikkje passar, så veit vi meir om kva du treng.

{{#ifRefused}}
{{ifRefused}}

{{/ifRefused}}
{{#helpDecidedOn}}
# Vedtaket om hjelp til bustad
Kommunen gjorde {{helpDecidedOn}} eit vedtak om hjelp til bustad etter bustadsosiallova § 7.

{{#appealWeeks}}
Er du usamd i vedtaket, kan du klage på det. Fristen er {{appealWeeks}} veker frå dagen du fekk vedtaket. Send klaga til {{municipality}}. Endrar vi ikkje vedtaket, sender vi klaga vidare til statsforvaltaren. Reglane om klage står i forvaltningslova §§ 28 og 29.

{{/appealWeeks}}
{{/helpDecidedOn}}`,
      },
      plain: {
        subject: "Du får tilbod om ein bustad",
        body: `{{municipality}} tilbyr deg ein bustad. Du må svare seinast {{answerBy}}.

# Bustaden
{{#dwellingAddress}}
Adressa er {{dwellingAddress}}.

{{/dwellingAddress}}
{{#dwellingFacts}}
- {{dwellingFacts}}

{{/dwellingFacts}}
Desse kan bu der:

- {{people}}

Tilbodet gjeld frå {{startsOn}}{{#endsOn}} til {{endsOn}}{{/endsOn}}. Seier du ja, avtaler vi når du får nøklane.

{{#monthlyRent}}
# Kva kostar det?
Husleiga er {{monthlyRent}} i månaden.

{{#rentIncludes}}
Dette er med i husleiga:

- {{rentIncludes}}

{{/rentIncludes}}
{{#notIncluded}}
Dette er ikkje med i husleiga:

- {{notIncluded}}

{{/notIncluded}}
{{/monthlyRent}}
# Sei ja eller nei
Ta kontakt med {{officerName}} seinast {{answerBy}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Spør om du lurer på noko. Sei frå om du treng tolk.

# Om du seier nei
Då held vi ikkje bustaden av til deg lenger. Fortel oss kvifor han ikkje passar.

{{#ifRefused}}
{{ifRefused}}

{{/ifRefused}}
{{#helpDecidedOn}}
# Vedtaket om hjelp
Kommunen bestemte {{helpDecidedOn}} kva hjelp du får til bustad. Det er eit vedtak etter bustadsosiallova § 7.

{{#appealWeeks}}
Er du usamd i vedtaket? Då kan du klage. Du må klage innan {{appealWeeks}} veker frå dagen du fekk vedtaket. Send klaga til {{municipality}}. Seier vi framleis det same, ser statsforvaltaren på saka. Reglane står i forvaltningslova §§ 28 og 29.

{{/appealWeeks}}
{{/helpDecidedOn}}`,
      },
    },
    en: {
      ordinary: {
        subject: "Offer of a home",
        body: `{{municipality}} offers you a home. This letter tells you what the offer covers, what the home costs, and how you answer. We must have your answer by {{answerBy}}.

# The home
{{#dwellingAddress}}
The address is {{dwellingAddress}}.

{{/dwellingAddress}}
{{#dwellingFacts}}
- {{dwellingFacts}}

{{/dwellingFacts}}
The offer is for:

- {{people}}

The offer is from {{startsOn}}{{#endsOn}} to {{endsOn}}{{/endsOn}}. We agree on the day of handover and moving in with you once you have accepted.

{{#monthlyRent}}
# Rent
The rent is {{monthlyRent}} a month.

{{#rentIncludes}}
The rent includes:

- {{rentIncludes}}

{{/rentIncludes}}
{{#notIncluded}}
The rent does not include:

- {{notIncluded}}

{{/notIncluded}}
{{/monthlyRent}}
# How to answer
Tell {{officerName}} whether you accept or decline, by {{answerBy}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}Ask us if anything is unclear. We book an interpreter if you need one.

# If you decline
The home is then no longer kept for you. Please tell us why it does not suit you, so that we know more about what you need.

{{#ifRefused}}
{{ifRefused}}

{{/ifRefused}}
{{#helpDecidedOn}}
# The decision on help with housing
On {{helpDecidedOn}} the municipality made a decision on help with housing under section 7 of the Social Housing Act (boligsosialloven).

{{#appealWeeks}}
If you disagree with the decision, you can appeal it. You have {{appealWeeks}} weeks from the day you received the decision. Send the appeal to {{municipality}}. If we do not change the decision, we pass the appeal on to the County Governor (statsforvalteren). The rules on appeals are in sections 28 and 29 of the Public Administration Act (forvaltningsloven).

{{/appealWeeks}}
{{/helpDecidedOn}}`,
      },
      plain: {
        subject: "You are offered a home",
        body: `{{municipality}} offers you a home. You must answer by {{answerBy}}.

# The home
{{#dwellingAddress}}
The address is {{dwellingAddress}}.

{{/dwellingAddress}}
{{#dwellingFacts}}
- {{dwellingFacts}}

{{/dwellingFacts}}
These people can live there:

- {{people}}

The offer is from {{startsOn}}{{#endsOn}} to {{endsOn}}{{/endsOn}}. If you say yes, we agree on when you get the keys.

{{#monthlyRent}}
# What does it cost?
The rent is {{monthlyRent}} a month.

{{#rentIncludes}}
The rent includes:

- {{rentIncludes}}

{{/rentIncludes}}
{{#notIncluded}}
The rent does not include:

- {{notIncluded}}

{{/notIncluded}}
{{/monthlyRent}}
# Say yes or no
Contact {{officerName}} by {{answerBy}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}Ask if you wonder about something. Tell us if you need an interpreter.

# If you say no
Then we no longer keep the home for you. Tell us why it does not suit you.

{{#ifRefused}}
{{ifRefused}}

{{/ifRefused}}
{{#helpDecidedOn}}
# The decision on help
On {{helpDecidedOn}} the municipality decided what help you get with housing. It is a decision under section 7 of the Social Housing Act (boligsosialloven).

{{#appealWeeks}}
Do you disagree with the decision? Then you can appeal. You must appeal within {{appealWeeks}} weeks from the day you got the decision. Send the appeal to {{municipality}}. If we still say the same, the County Governor (statsforvalteren) looks at the case. The rules are in sections 28 and 29 of the Public Administration Act (forvaltningsloven).

{{/appealWeeks}}
{{/helpDecidedOn}}`,
      },
    },
  },
};
