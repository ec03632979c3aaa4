import type { ProductTemplate } from "./product-template";

export const selfSettlementTerms: ProductTemplate = {
  kind: "self_settlement_terms",
  version: 1,
  texts: {
    nb: {
      ordinary: {
        subject: "Vilkår for avtalt selvbosetting i {{municipality}}",
        body: `Avtalt selvbosetting betyr at en flyktning bosetter seg i en bolig som han eller hun har funnet selv, etter avtale med kommunen. I dette brevet står det hvem som kan søke i {{municipality}}, hva vi krever av boligen, og hvordan du går fram.

# Hvem som kan søke
- {{targetGroup}}

{{#period}}
Vi tar imot søknader i denne perioden: {{period}}.

{{/period}}
# Hva boligen kan koste
- {{rents}}

# Hva vi krever av bolig og leieavtale
{{#standards}}
- {{standards}}
{{/standards}}
- Leieavtalen skal være skriftlig. En tidsbestemt avtale skal gjelde i minst tre år, eller minst ett år for en loftsbolig eller sokkelbolig i enebolig, eller en bolig i tomannsbolig, når utleieren bor i samme hus (husleieloven § 9-3).
- Depositum og garanti kan til sammen være høyst seks måneders husleie. Et depositum skal stå på egen konto i leierens navn (husleieloven §§ 3-5 og 3-6).
- Ingen kan kreve annen betaling for boligen, verken utleieren eller den som formidler den (husleieloven § 3-7).

# Slik går du fram
1) Finn en bolig. Ikke skriv under leieavtalen, og ikke betal noe.
2) Send oss søknaden med utkastet til leieavtale, kopi av vedtaket fra UDI og en oversikt over hvem som skal bo i boligen.
3) Vi vurderer boligen og snakker med deg, med tolk hvis du trenger det.
4) Godkjenner vi boligen, ber vi Integrerings- og mangfoldsdirektoratet (IMDi) om at du blir bosatt her.
5) Når IMDi har gjort vedtak, gir vi deg beskjed. Da kan du skrive under leieavtalen og avtale innflytting.

{{#support}}
# Dette hjelper kommunen med
- {{support}}

{{/support}}
# Rettigheter og risiko
Du får de samme rettighetene som andre som blir bosatt etter avtale. Flytter du uten avtale, har du ikke rett til introduksjonsprogram (integreringsloven § 8). Du kan når som helst si nei til en bolig. Da kan du finne en annen, eller bli bosatt på vanlig måte.

# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi bestiller tolk hvis du trenger det.`,
      },
      plain: {
        subject: "Vil du finne bolig selv i {{municipality}}?",
        body: `Du kan finne en bolig selv og bo i {{municipality}}. Da må du ha en avtale med kommunen først. Her står det hva du må gjøre.

# Dette gjelder
- {{targetGroup}}

{{#period}}
Du kan søke i denne perioden: {{period}}.

{{/period}}
# Så mye kan boligen koste
- {{rents}}

# Slik må boligen og leieavtalen være
{{#standards}}
- {{standards}}
{{/standards}}
- Leieavtalen må være skriftlig. Den må gjelde i minst tre år. Hvis utleieren bor i samme hus, kan ett år være nok.
- Depositum og garanti kan ikke være mer enn seks måneders husleie til sammen. Pengene skal stå på en egen konto i ditt navn.
- Ingen har lov til å be deg om andre penger for boligen.

# Slik gjør du
1) Finn en bolig. Ikke skriv under. Ikke betal penger.
2) Send søknaden til oss. Legg ved leieavtalen, vedtaket fra UDI og navn på alle som skal bo i boligen.
3) Vi ser på boligen og snakker med deg.
4) Hvis vi sier ja, spør vi IMDi.
5) Når IMDi har sagt ja, gir vi deg beskjed. Da kan du skrive under og flytte inn.

{{#support}}
# Dette hjelper kommunen deg med
- {{support}}

{{/support}}
# Dette er viktig
Du får de samme rettighetene som andre flyktninger vi bosetter. Men hvis du flytter uten avtale, mister du retten til introduksjonsprogram.

Du kan alltid si nei til en bolig. Da kan du finne en annen, eller vente på en bolig fra en kommune.

# Spør oss
Du kan snakke med {{officerName}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Si fra hvis du trenger tolk.`,
      },
    },
    nn: {
      ordinary: {
        subject: "Vilkår for avtalt sjølvbusetting i {{municipality}}",
        body: `Avtalt sjølvbusetting vil seie at ein flyktning buset seg i ein bustad som han eller ho har funne sjølv, etter avtale med kommunen. I dette brevet står det kven som kan søkje i {{municipality}}, kva vi krev av bustaden, og korleis du går fram.

# Kven som kan søkje
- {{targetGroup}}

{{#period}}
Vi tek imot søknader i denne perioden: {{period}}.

{{/period}}
# Kva bustaden kan koste
- {{rents}}

# Kva vi krev av bustad og leigeavtale
{{#standards}}
- {{standards}}
{{/standards}}
- Leigeavtalen skal vere skriftleg. Ein tidsavgrensa avtale skal gjelde i minst tre år, eller minst eitt år for ein loftsbustad eller sokkelbustad i einebustad, eller ein bustad i tomannsbustad, når utleigaren bur i same hus (husleigelova § 9-3).
- Depositum og garanti kan til saman vere høgst seks månaders husleige. Eit depositum skal stå på eigen konto i namnet til leigaren (husleigelova §§ 3-5 og 3-6).
- Ingen kan krevje anna betaling for bustaden, verken utleigaren eller den som formidlar han (husleigelova § 3-7).

# Slik går du fram
1) Finn ein bustad. Ikkje skriv under leigeavtalen, og ikkje betal noko.
2) Send oss søknaden med utkastet til leigeavtale, kopi av vedtaket frå UDI og ei oversikt over kven som skal bu i bustaden.
3) Vi vurderer bustaden og snakkar med deg, med tolk om du treng det.
4) Godkjenner vi bustaden, ber vi Integrerings- og mangfaldsdirektoratet (IMDi) om at du blir busett her.
5) Når IMDi har gjort vedtak, gir vi deg beskjed. Då kan du skrive under leigeavtalen og avtale innflytting.

{{#support}}
# Dette hjelper kommunen med
- {{support}}

{{/support}}
# Rettar og risiko
Du får dei same rettane som andre som blir busette etter avtale. Flyttar du utan avtale, har du ikkje rett til introduksjonsprogram (integreringslova § 8). Du kan når som helst seie nei til ein bustad. Då kan du finne ein annan, eller bli busett på vanleg måte.

# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi tingar tolk om du treng det.`,
      },
      plain: {
        subject: "Vil du finne bustad sjølv i {{municipality}}?",
        body: `Du kan finne ein bustad sjølv og bu i {{municipality}}. Då må du ha ein avtale med kommunen først. Her står det kva du må gjere.

# Dette gjeld
- {{targetGroup}}

{{#period}}
Du kan søkje i denne perioden: {{period}}.

{{/period}}
# Så mykje kan bustaden koste
- {{rents}}

# Slik må bustaden og leigeavtalen vere
{{#standards}}
- {{standards}}
{{/standards}}
- Leigeavtalen må vere skriftleg. Han må gjelde i minst tre år. Om utleigaren bur i same hus, kan eitt år vere nok.
- Depositum og garanti kan ikkje vere meir enn seks månaders husleige til saman. Pengane skal stå på ein eigen konto i namnet ditt.
- Ingen har lov til å be deg om andre pengar for bustaden.

# Slik gjer du
1) Finn ein bustad. Ikkje skriv under. Ikkje betal pengar.
2) Send søknaden til oss. Legg ved leigeavtalen, vedtaket frå UDI og namn på alle som skal bu i bustaden.
3) Vi ser på bustaden og snakkar med deg.
4) Om vi seier ja, spør vi IMDi.
5) Når IMDi har sagt ja, gir vi deg beskjed. Då kan du skrive under og flytte inn.

{{#support}}
# Dette hjelper kommunen deg med
- {{support}}

{{/support}}
# Dette er viktig
Du får dei same rettane som andre flyktningar vi buset. Men om du flyttar utan avtale, mistar du retten til introduksjonsprogram.

Du kan alltid seie nei til ein bustad. Då kan du finne ein annan, eller vente på ein bustad frå ein kommune.

# Spør oss
Du kan snakke med {{officerName}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Sei frå om du treng tolk.`,
      },
    },
    en: {
      ordinary: {
        subject: "Terms for agreed self-settlement in {{municipality}}",
        body: `Agreed self-settlement means that a refugee settles in a home he or she has found, by agreement with the municipality. This letter says who can apply in {{municipality}}, what we require of the home, and how to go about it.

# Who can apply
- {{targetGroup}}

{{#period}}
We accept applications in this period: {{period}}.

{{/period}}
# What the home may cost
- {{rents}}

# What we require of the home and the lease
{{#standards}}
- {{standards}}
{{/standards}}
- The lease must be in writing. A fixed-term lease must run for at least three years, or at least one year for an attic or basement home in a detached house, or a home in a two-family house, when the landlord lives in the same house (section 9-3 of the Tenancy Act, husleieloven).
- Deposit and guarantee together may be no more than six months' rent. A deposit must be in a separate account in the tenant's name (sections 3-5 and 3-6).
- Nobody may ask for any other payment for the home, neither the landlord nor anyone who finds it for you (section 3-7).

# How to go about it
1) Find a home. Do not sign the lease, and do not pay anything.
2) Send us the application with the draft lease, a copy of the decision from UDI and a list of those who will live in the home.
3) We consider the home and talk with you, with an interpreter if you need one.
4) If we approve the home, we ask the Directorate of Integration and Diversity (IMDi) to settle you here.
5) When IMDi has decided, we tell you. You can then sign the lease and agree when to move in.

{{#support}}
# What the municipality helps with
- {{support}}

{{/support}}
# Rights and risks
You get the same rights as others who are settled by agreement. If you move without an agreement, you have no right to the introduction programme (section 8 of the Integration Act, integreringsloven). You can say no to a home at any time. You can then find another, or be settled in the ordinary way.

# Do you have questions?
Contact {{officerName}} at {{municipality}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}We will book an interpreter if you need one.`,
      },
      plain: {
        subject: "Do you want to find your own home in {{municipality}}?",
        body: `You can find a home yourself and live in {{municipality}}. You must have an agreement with the municipality first. This letter says what you must do.

# Who this is for
- {{targetGroup}}

{{#period}}
You can apply in this period: {{period}}.

{{/period}}
# How much the home may cost
- {{rents}}

# What the home and the lease must be like
{{#standards}}
- {{standards}}
{{/standards}}
- The lease must be in writing. It must run for at least three years. If the landlord lives in the same house, one year may be enough.
- Deposit and guarantee cannot be more than six months' rent in all. The money must be in a separate account in your name.
- Nobody is allowed to ask you for other money for the home.

# What to do
1) Find a home. Do not sign. Do not pay any money.
2) Send us the application. Add the lease, the decision from UDI and the names of everybody who will live in the home.
3) We look at the home and talk with you.
4) If we say yes, we ask IMDi.
5) When IMDi has said yes, we tell you. You can then sign and move in.

{{#support}}
# The municipality helps you with this
- {{support}}

{{/support}}
# This is important
You get the same rights as other refugees we settle. But if you move without an agreement, you lose the right to the introduction programme.

You can always say no to a home. You can then find another, or wait for a home from a municipality.

# Ask us
You can talk to {{officerName}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}Tell us if you need an interpreter.`,
      },
    },
  },
};
