import type { ProductTemplate } from "./product-template";

export const selfSettlementRefusal: ProductTemplate = {
  kind: "self_settlement_refusal",
  version: 1,
  texts: {
    nb: {
      ordinary: {
        subject: "Kommunen kan ikke godkjenne boligen",
        body: `Du søkte {{applicationDate}} om avtalt selvbosetting. Det betyr at du bosetter deg i en bolig du har funnet selv, etter avtale med kommunen.

{{#dwellingAddress}}
Søknaden gjelder denne boligen: {{dwellingAddress}}.

{{/dwellingAddress}}
Vi har vurdert søknaden og kan ikke godkjenne boligen.

# Derfor kan vi ikke godkjenne boligen
- {{reasons}}

{{explanation}}

# Dette kan vi godkjenne
Du kan søke på nytt med en annen bolig. Da må dette være på plass:

- {{acceptable}}

Send oss utkastet til leieavtale før noen har skrevet under. Du skal ikke betale noe før vi har svart.

# Du kan fortsatt bli bosatt på vanlig måte
Svaret gjelder bare denne boligen. Det har ingen betydning for muligheten din til å bli bosatt på vanlig måte. Da bestemmer Integrerings- og mangfoldsdirektoratet (IMDi) hvilken kommune du skal bosettes i, og kommunen finner en bolig.

# Hvis du flytter uten avtale
Flytter du inn i boligen uten avtale, regnes du som selvbosatt. Da har du ikke rett til introduksjonsprogram. Kommunen kan tilby deg programmet, men har ikke plikt til det. Reglene står i integreringsloven § 8. Vi råder deg til å vente til du har en avtale.

{{#appealWeeks}}
# Du kan klage
Er du uenig, kan du klage. Fristen er {{appealWeeks}} uker fra dagen du fikk dette brevet. Skriv hva du vil ha endret, og gjerne hvorfor. Send klagen til {{municipality}}. Vi vurderer da saken på nytt. Endrer vi ikke avgjørelsen, sender vi klagen videre til klageinstansen.

Du kan få se dokumentene i saken, og vi kan forklare hvordan du klager. Reglene om innsyn og klage står i forvaltningsloven §§ 18, 28 og 29.

{{/appealWeeks}}
# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}} hvis du er uenig, eller hvis noe er uklart. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi bestiller tolk hvis du trenger det.`,
      },
      plain: {
        subject: "Vi sier nei til denne boligen",
        body: `Du har funnet en bolig selv. Du søkte om å få bo der {{applicationDate}}.

{{#dwellingAddress}}
Boligen er {{dwellingAddress}}.

{{/dwellingAddress}}
Kommunen sier nei til denne boligen.

# Derfor sier vi nei
- {{reasons}}

{{explanation}}

# Dette kan vi si ja til
Du kan finne en annen bolig og søke igjen. Da må dette være på plass:

- {{acceptable}}

Vis oss leieavtalen før du skriver under. Ikke betal penger før vi har svart.

# Du kan fortsatt få hjelp
Vi sier bare nei til denne boligen. Du kan fortsatt bli bosatt på vanlig måte. Da bestemmer IMDi hvilken kommune du skal bo i, og kommunen finner en bolig.

# Ikke flytt inn uten avtale
Hvis du flytter inn uten avtale med kommunen, mister du retten til introduksjonsprogram. Kommunen kan si nei til å gi deg programmet. Det står i integreringsloven § 8. Vent til du har en avtale.

{{#appealWeeks}}
# Du kan klage
Er du ikke enig? Da kan du klage. Du må klage innen {{appealWeeks}} uker fra dagen du fikk dette brevet.

1) Skriv hva du er uenig i.
2) Send klagen til {{municipality}}.
3) Vi ser på saken en gang til.
4) Sier vi fortsatt nei, sender vi klagen videre. Da vurderer noen andre saken.

Du kan få se papirene i saken. Vi kan hjelpe deg med å klage. Reglene står i forvaltningsloven §§ 18, 28 og 29.

{{/appealWeeks}}
# Spør oss
Du kan snakke med {{officerName}} hvis du er uenig, eller hvis noe er vanskelig å forstå. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Si fra hvis du trenger tolk.`,
      },
    },
    nn: {
      ordinary: {
        subject: "Kommunen kan ikkje godkjenne bustaden",
        body: `Du søkte {{applicationDate}} om avtalt sjølvbusetting. Det vil seie at du buset deg i ein bustad du har funne sjølv, etter avtale med kommunen.

{{#dwellingAddress}}
Søknaden gjeld denne bustaden: {{dwellingAddress}}.

{{/dwellingAddress}}
Vi har vurdert søknaden og kan ikkje godkjenne bustaden.

# Difor kan vi ikkje godkjenne bustaden
- {{reasons}}

{{explanation}}

# Dette kan vi godkjenne
Du kan søkje på nytt med ein annan bustad. Då må dette vere på plass:

- {{acceptable}}

Send oss utkastet til leigeavtale før nokon har skrive under. Du skal ikkje betale noko før vi har svart.

# Du kan framleis bli busett på vanleg måte
Svaret gjeld berre denne bustaden. Det har ikkje noko å seie for om du kan bli busett på vanleg måte. Då bestemmer Integrerings- og mangfaldsdirektoratet (IMDi) kva kommune du skal busetjast i, og kommunen finn ein bustad.

# Om du flyttar utan avtale
Flyttar du inn i bustaden utan avtale, blir du rekna som sjølvbusett. Då har du ikkje rett til introduksjonsprogram. Kommunen kan tilby deg programmet, men har ikkje plikt til det. Reglane står i integreringslova § 8. Vi rår deg til å vente til du har ein avtale.

{{#appealWeeks}}
# Du kan klage
Er du usamd, kan du klage. Fristen er {{appealWeeks}} veker frå dagen du fekk dette brevet. Skriv kva du vil ha endra, og gjerne kvifor. Send klaga til {{municipality}}. Vi vurderer då saka på nytt. Endrar vi ikkje avgjerda, sender vi klaga vidare til klageinstansen.

Du kan få sjå dokumenta i saka, og vi kan forklare korleis du klagar. Reglane om innsyn og klage står i forvaltningslova §§ 18, 28 og 29.

{{/appealWeeks}}
# Har du spørsmål?
Ta kontakt med {{officerName}} i {{municipality}} om du er usamd, eller om noko er uklart. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Vi tingar tolk om du treng det.`,
      },
      plain: {
        subject: "Vi seier nei til denne bustaden",
        body: `Du har funne ein bustad sjølv. Du søkte om å få bu der {{applicationDate}}.

{{#dwellingAddress}}
Bustaden er {{dwellingAddress}}.

{{/dwellingAddress}}
Kommunen seier nei til denne bustaden.

# Difor seier vi nei
- {{reasons}}

{{explanation}}

# Dette kan vi seie ja til
Du kan finne ein annan bustad og søkje igjen. Då må dette vere på plass:

- {{acceptable}}

Vis oss leigeavtalen før du skriv under. Ikkje betal pengar før vi har svart.

# Du kan framleis få hjelp
Vi seier berre nei til denne bustaden. Du kan framleis bli busett på vanleg måte. Då bestemmer IMDi kva kommune du skal bu i, og kommunen finn ein bustad.

# Ikkje flytt inn utan avtale
Om du flyttar inn utan avtale med kommunen, mistar du retten til introduksjonsprogram. Kommunen kan seie nei til å gi deg programmet. Det står i integreringslova § 8. Vent til du har ein avtale.

{{#appealWeeks}}
# Du kan klage
Er du ikkje samd? Då kan du klage. Du må klage innan {{appealWeeks}} veker frå dagen du fekk dette brevet.

1) Skriv kva du er usamd i.
2) Send klaga til {{municipality}}.
3) Vi ser på saka ein gong til.
4) Seier vi framleis nei, sender vi klaga vidare. Då vurderer nokon andre saka.

Du kan få sjå papira i saka. Vi kan hjelpe deg med å klage. Reglane står i forvaltningslova §§ 18, 28 og 29.

{{/appealWeeks}}
# Spør oss
Du kan snakke med {{officerName}} om du er usamd, eller om noko er vanskeleg å forstå. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}. {{/email}}Sei frå om du treng tolk.`,
      },
    },
    en: {
      ordinary: {
        subject: "The municipality cannot approve the home",
        body: `On {{applicationDate}} you applied for agreed self-settlement. This means that you settle in a home you have found yourself, by agreement with the municipality.

{{#dwellingAddress}}
Your application is for this home: {{dwellingAddress}}.

{{/dwellingAddress}}
We have considered your application and cannot approve the home.

# Why we cannot approve the home
- {{reasons}}

{{explanation}}

# What we can approve
You can apply again with another home. This must then be in place:

- {{acceptable}}

Send us the draft lease before anybody has signed it. Do not pay anything before we have answered.

# You can still be settled in the ordinary way
This answer is about this home only. It does not affect your chance of being settled in the ordinary way. The Directorate of Integration and Diversity (IMDi) then decides in which municipality you will be settled, and the municipality finds a home.

# If you move without an agreement
If you move into the home without an agreement, you count as self-settled. You then have no right to the introduction programme. The municipality may offer you the programme, but does not have to. This follows from section 8 of the Integration Act (integreringsloven). We advise you to wait until you have an agreement.

{{#appealWeeks}}
# You can appeal
If you disagree, you can appeal. You must do so within {{appealWeeks}} weeks of the day you received this letter. Say what you want changed and, if you can, why. Send the appeal to {{municipality}}. We will consider the case again. If we do not change the decision, we send the appeal on to the appeal body.

You can ask to see the documents in the case, and we can explain how to appeal. The rules on access and appeal are in sections 18, 28 and 29 of the Public Administration Act (forvaltningsloven).

{{/appealWeeks}}
# Do you have questions?
Contact {{officerName}} at {{municipality}} if you disagree or if anything is unclear. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}We will book an interpreter if you need one.`,
      },
      plain: {
        subject: "We say no to this home",
        body: `You have found a home yourself. You applied to live there on {{applicationDate}}.

{{#dwellingAddress}}
The home is {{dwellingAddress}}.

{{/dwellingAddress}}
The municipality says no to this home.

# Why we say no
- {{reasons}}

{{explanation}}

# What we can say yes to
You can find another home and apply again. This must then be in place:

- {{acceptable}}

Show us the lease before you sign it. Do not pay any money before we have answered.

# You can still get help
We say no to this home only. You can still be settled in the ordinary way. Then IMDi decides which municipality you will live in, and the municipality finds a home.

# Do not move in without an agreement
If you move in without an agreement with the municipality, you lose the right to the introduction programme. The municipality can say no to giving you the programme. This is in section 8 of the Integration Act (integreringsloven). Wait until you have an agreement.

{{#appealWeeks}}
# You can appeal
Do you disagree? Then you can appeal. You must appeal within {{appealWeeks}} weeks of the day you got this letter.

1) Write what you disagree with.
2) Send the appeal to {{municipality}}.
3) We look at the case once more.
4) If we still say no, we send the appeal on. Then somebody else considers the case.

You can ask to see the papers in the case. We can help you to appeal. The rules are in sections 18, 28 and 29 of the Public Administration Act (forvaltningsloven).

{{/appealWeeks}}
# Ask us
You can talk to {{officerName}} if you disagree, or if something is hard to understand. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}. {{/email}}Tell us if you need an interpreter.`,
      },
    },
  },
};
