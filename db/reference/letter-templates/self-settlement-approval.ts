import type { ProductTemplate } from "./product-template";

export const selfSettlementApproval: ProductTemplate = {
  kind: "self_settlement_approval",
  version: 1,
  texts: {
    nb: {
      ordinary: {
        subject: "Kommunen godkjenner boligen du har funnet",
        body: `Du søkte {{applicationDate}} om avtalt selvbosetting. Det betyr at du bosetter deg i en bolig du har funnet selv, etter avtale med kommunen.

{{#dwellingAddress}}
Søknaden gjelder denne boligen: {{dwellingAddress}}.

{{/dwellingAddress}}
Vi har vurdert boligen, utkastet til leieavtale og behovene i husstanden. {{municipality}} godkjenner boligen.{{#monthlyRent}} Godkjenningen gjelder en husleie på {{monthlyRent}} i måneden.{{/monthlyRent}}

{{#conditions}}
# Vilkår for godkjenningen
- {{conditions}}

{{/conditions}}
# Vent med å skrive under leieavtalen
Du må ikke skrive under leieavtalen, flytte inn eller betale noe ennå. Først må Integrerings- og mangfoldsdirektoratet (IMDi) gjøre vedtak om at du bosettes her. Vi gir deg beskjed når vedtaket er gjort.

# Dette skjer nå
1) Vi ber IMDi om at du blir bosatt i {{municipality}}.
2) IMDi vurderer saken og gjør vedtak om bosettingskommune.
3) Vi gir deg beskjed. Da kan du og utleieren skrive under leieavtalen.
4) Vi avtaler med deg når du kan flytte inn.

{{#support}}
# Dette hjelper kommunen med
- {{support}}

{{/support}}
# Si fra hvis noe endrer seg
Godkjenningen bygger på opplysningene vi har fått. Gi oss beskjed så snart som mulig hvis husleien, leieavtalen eller hvem som skal bo i boligen, endrer seg. Da må vi vurdere boligen på nytt.

Utleieren kan kreve husleie, og depositum eller garanti etter reglene i husleieloven. Ingen kan kreve annen betaling for at du skal få boligen. Ta kontakt med oss hvis noen ber deg om det.

# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi bestiller tolk hvis du trenger det.`,
      },
      plain: {
        subject: "Vi sier ja til boligen",
        body: `Du har funnet en bolig selv. Du søkte om å få bo der {{applicationDate}}.

{{#dwellingAddress}}
Boligen er {{dwellingAddress}}.

{{/dwellingAddress}}
Kommunen sier ja til boligen.{{#monthlyRent}} Husleien er {{monthlyRent}} i måneden.{{/monthlyRent}}

{{#conditions}}
# Dette må være på plass
- {{conditions}}

{{/conditions}}
# Vent litt
IMDi må også si ja. IMDi bestemmer hvilken kommune du skal bo i. Før IMDi har sagt ja, må du vente:

- Ikke skriv under leieavtalen.
- Ikke betal penger.
- Ikke flytt inn.

Vi gir deg beskjed når IMDi har svart.

# Dette skjer nå
1) Kommunen sender saken til IMDi.
2) IMDi svarer.
3) Vi gir deg beskjed.
4) Du og utleieren skriver under leieavtalen.
5) Vi avtaler en dag du kan flytte inn.

{{#support}}
# Dette hjelper kommunen deg med
- {{support}}

{{/support}}
# Fortell oss om noe blir annerledes
Ring oss hvis husleien blir en annen, eller hvis flere eller færre skal bo i boligen.

Du skal betale husleie. Utleieren kan også be om depositum. Ingen har lov til å be deg om andre penger for boligen. Fortell oss hvis noen gjør det.

# Spør oss
Du kan snakke med {{officerName}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Si fra hvis du trenger tolk.`,
      },
    },
    nn: {
      ordinary: {
        subject: "Kommunen godkjenner bustaden du har funne",
        body: `Du søkte {{applicationDate}} om avtalt sjølvbusetting. Det vil seie at du buset deg i ein bustad du har funne sjølv, etter avtale med kommunen.

{{#dwellingAddress}}
Søknaden gjeld denne bustaden: {{dwellingAddress}}.

{{/dwellingAddress}}
Vi har vurdert bustaden, utkastet til leigeavtale og behova i husstanden. {{municipality}} godkjenner bustaden.{{#monthlyRent}} Godkjenninga gjeld ei husleige på {{monthlyRent}} i månaden.{{/monthlyRent}}

{{#conditions}}
# Vilkår for godkjenninga
- {{conditions}}

{{/conditions}}
# Vent med å skrive under leigeavtalen
Du må ikkje skrive under leigeavtalen, flytte inn eller betale noko enno. Først må Integrerings- og mangfaldsdirektoratet (IMDi) gjere vedtak om at du skal busetjast her. Vi gir deg beskjed når vedtaket er gjort.

# Dette skjer no
1) Vi ber IMDi om at du blir busett i {{municipality}}.
2) IMDi vurderer saka og gjer vedtak om busettingskommune.
3) Vi gir deg beskjed. Då kan du og utleigaren skrive under leigeavtalen.
4) Vi avtaler med deg når du kan flytte inn.

{{#support}}
# Dette hjelper kommunen med
- {{support}}

{{/support}}
# Sei frå om noko endrar seg
Godkjenninga byggjer på dei opplysningane vi har fått. Gi oss beskjed så snart som råd om husleiga, leigeavtalen eller kven som skal bu i bustaden, endrar seg. Då må vi vurdere bustaden på nytt.

Utleigaren kan krevje husleige, og depositum eller garanti etter reglane i husleigelova. Ingen kan krevje anna betaling for at du skal få bustaden. Ta kontakt med oss om nokon ber deg om det.

# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi tingar tolk om du treng det.`,
      },
      plain: {
        subject: "Vi seier ja til bustaden",
        body: `Du har funne ein bustad sjølv. Du søkte om å få bu der {{applicationDate}}.

{{#dwellingAddress}}
Bustaden er {{dwellingAddress}}.

{{/dwellingAddress}}
Kommunen seier ja til bustaden.{{#monthlyRent}} Husleiga er {{monthlyRent}} i månaden.{{/monthlyRent}}

{{#conditions}}
# Dette må vere på plass
- {{conditions}}

{{/conditions}}
# Vent litt
IMDi må òg seie ja. IMDi bestemmer kva kommune du skal bu i. Før IMDi har sagt ja, må du vente:

- Ikkje skriv under leigeavtalen.
- Ikkje betal pengar.
- Ikkje flytt inn.

Vi gir deg beskjed når IMDi har svart.

# Dette skjer no
1) Kommunen sender saka til IMDi.
2) IMDi svarer.
3) Vi gir deg beskjed.
4) Du og utleigaren skriv under leigeavtalen.
5) Vi avtaler ein dag du kan flytte inn.

{{#support}}
# Dette hjelper kommunen deg med
- {{support}}

{{/support}}
# Fortel oss om noko blir annleis
Ring oss om husleiga blir ei anna, eller om fleire eller færre skal bu i bustaden.

Du skal betale husleige. Utleigaren kan òg be om depositum. Ingen har lov til å be deg om andre pengar for bustaden. Fortel oss om nokon gjer det.

# Spør oss
Du kan snakke med {{officerName}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Sei frå om du treng tolk.`,
      },
    },
    en: {
      ordinary: {
        subject: "The municipality approves the home you have found",
        body: `On {{applicationDate}} you applied for agreed self-settlement. This means that you settle in a home you have found yourself, by agreement with the municipality.

{{#dwellingAddress}}
Your application is for this home: {{dwellingAddress}}.

{{/dwellingAddress}}
We have considered the home, the draft lease and the needs of your household. {{municipality}} approves the home.{{#monthlyRent}} The approval is for a rent of {{monthlyRent}} a month.{{/monthlyRent}}

{{#conditions}}
# Conditions
- {{conditions}}

{{/conditions}}
# Do not sign the lease yet
You must not sign the lease, move in or pay anything yet. First, the Directorate of Integration and Diversity (IMDi) must decide that you are to be settled here. We will tell you when the decision has been made.

# What happens now
1) We ask IMDi to settle you in {{municipality}}.
2) IMDi considers the case and decides in which municipality you will be settled.
3) We tell you the result. You and the landlord can then sign the lease.
4) We agree with you when you can move in.

{{#support}}
# What the municipality helps with
- {{support}}

{{/support}}
# Tell us if anything changes
The approval rests on the information we have been given. Please tell us as soon as you can if the rent, the lease or who will live in the home changes. We will then have to consider the home again.

The landlord may ask for rent, and for a deposit or a guarantee as the Tenancy Act (husleieloven) allows. Nobody may ask for any other payment for letting you have the home. Contact us if somebody does.

# Do you have questions?
Contact {{officerName}} at {{municipality}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}We will book an interpreter if you need one.`,
      },
      plain: {
        subject: "We say yes to the home",
        body: `You have found a home yourself. You applied to live there on {{applicationDate}}.

{{#dwellingAddress}}
The home is {{dwellingAddress}}.

{{/dwellingAddress}}
The municipality says yes to the home.{{#monthlyRent}} The rent is {{monthlyRent}} a month.{{/monthlyRent}}

{{#conditions}}
# This must be in place
- {{conditions}}

{{/conditions}}
# Please wait
IMDi must say yes too. IMDi decides which municipality you will live in. Until IMDi has said yes, you must wait:

- Do not sign the lease.
- Do not pay any money.
- Do not move in.

We will tell you when IMDi has answered.

# What happens now
1) The municipality sends the case to IMDi.
2) IMDi answers.
3) We tell you.
4) You and the landlord sign the lease.
5) We agree on a day when you can move in.

{{#support}}
# The municipality helps you with this
- {{support}}

{{/support}}
# Tell us if something changes
Call us if the rent changes, or if more or fewer people will live in the home.

You must pay rent. The landlord can also ask for a deposit. Nobody is allowed to ask you for other money for the home. Tell us if somebody does.

# Ask us
You can talk to {{officerName}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}Tell us if you need an interpreter.`,
      },
    },
  },
};
