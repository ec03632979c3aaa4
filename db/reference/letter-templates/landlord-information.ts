import type { ProductTemplate } from "./product-template";

export const landlordInformation: ProductTemplate = {
  kind: "landlord_information",
  version: 1,
  texts: {
    nb: {
      ordinary: {
        subject: "Informasjon til deg som leier ut bolig",
        body: `Du har tilbudt en bolig til noen som skal bosettes i {{municipality}}. Her er reglene som er viktigst for deg og leieren, og hvem du kan kontakte i kommunen. Reglene står i husleieloven. De kan ikke avtales bort til ulempe for leieren.

{{#dwellingAddress}}
Brevet gjelder denne boligen: {{dwellingAddress}}.

{{/dwellingAddress}}
# Vent med å skrive under
Leieavtalen skal ikke være underskrevet, og ingenting skal være betalt, før kommunen har gitt beskjed om at bosettingen er avgjort.

# Husleie og andre betalinger
- Husleien skal være et fast beløp. Strøm og oppvarming kan fordeles etter forbruk (§§ 3-1 og 3-4).
- Du kan kreve husleie for høyst én måned på forskudd (§ 3-2).
- Du kan ikke kreve eller ta imot annen betaling av leieren, for eksempel gebyr, nøkkelpenger eller lån. Slike beløp kan leieren kreve tilbake med renter (§ 3-7).
- Husleien kan reguleres én gang i året etter konsumprisindeksen, med én måneds skriftlig varsel (§ 4-2).

# Depositum og garanti
- Et depositum kan være høyst seks måneders husleie (§ 3-5).
- Beløpet skal stå på en egen konto i leierens navn. Du dekker kostnadene ved å opprette kontoen. Depositum skal ikke betales kontant eller til din egen konto.
- Avtaler dere både depositum og garanti, kan de til sammen være høyst seks måneders husleie (§ 3-6).

{{#largestDeposit}}
For denne boligen kan depositum og garanti til sammen være høyst {{largestDeposit}}.

{{/largestDeposit}}
{{#guarantee}}
# Garanti fra kommunen
{{guarantee}}

{{/guarantee}}
# Hvor lenge avtalen gjelder
- En tidsbestemt avtale skal gjelde i minst tre år. Bor du i samme hus, er ett år nok for en loftsbolig eller sokkelbolig i enebolig, og for en bolig i tomannsbolig (§ 9-3).
- Kortere tid krever saklig grunn, for eksempel at du skal bruke boligen selv. Grunnen skal stå skriftlig i avtalen når den inngås (§ 9-3).
- Skal avtalen ikke kunne sies opp i leietiden, må det stå i avtalen (§ 9-2).
- Sier du opp avtalen, skal det være skriftlig og begrunnet, og du skal opplyse om at leieren kan protestere innen én måned (§§ 9-7 og 9-8).

# Ta kontakt tidlig hvis noe ikke fungerer
Ta kontakt med oss hvis husleien uteblir, eller hvis det oppstår andre problemer. Du kan også varsle sosialtjenesten i kommunen om mislighold (§ 9-11). Er dere uenige om leieforholdet, kan Husleietvistutvalget behandle saken.

# Kontakt i kommunen
{{officerName}}, {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}.{{/email}}`,
      },
      plain: {
        subject: "Viktig å vite når du leier ut bolig",
        body: `Du vil leie ut en bolig til noen som skal bo i {{municipality}}. Her er de viktigste reglene. De står i husleieloven.

{{#dwellingAddress}}
Brevet gjelder boligen {{dwellingAddress}}.

{{/dwellingAddress}}
# Vent litt
Ikke skriv under leieavtalen ennå, og ikke ta imot penger. Kommunen sier fra når alt er klart.

# Husleie
- Husleien skal være et fast beløp hver måned.
- Du kan be om husleie for én måned på forskudd, ikke mer.
- Du kan ikke be om andre penger enn husleie og depositum. Gebyr, nøkkelpenger og lån er ikke lov (§ 3-7).
- Du kan sette opp husleien én gang i året, like mye som prisene har steget. Si fra skriftlig én måned før.

# Depositum
- Depositum kan være høyst seks måneders husleie (§ 3-5).
- Pengene skal stå på en egen konto i navnet til leieren. Du betaler det det koster å opprette kontoen.
- Ikke ta imot depositum kontant eller på din egen konto.
- Har dere både depositum og garanti, kan de være høyst seks måneders husleie til sammen.

{{#largestDeposit}}
For denne boligen er det høyst {{largestDeposit}}.

{{/largestDeposit}}
{{#guarantee}}
# Garanti fra kommunen
{{guarantee}}

{{/guarantee}}
# Hvor lenge avtalen gjelder
- Avtalen skal gjelde i minst tre år (§ 9-3).
- Bor du i samme hus, er ett år nok for en bolig på loftet, i sokkelen eller i en tomannsbolig.
- Vil du ha kortere tid, må du ha en god grunn. Skriv grunnen i avtalen.
- Vil du si opp leieren, må du gjøre det skriftlig og si hvorfor. Skriv at leieren kan protestere innen én måned.

# Ring oss hvis det blir problemer
Får du ikke husleien? Er det noe annet som ikke fungerer? Ta kontakt med oss tidlig. Er dere uenige, kan Husleietvistutvalget hjelpe.

# Kontakt i kommunen
{{officerName}}, {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}.{{/email}}`,
      },
    },
    nn: {
      ordinary: {
        subject: "Informasjon til deg som leiger ut bustad",
        body: `Du har tilbode ein bustad til nokon som skal busetjast i {{municipality}}. Her er dei reglane som er viktigast for deg og leigaren, og kven du kan kontakte i kommunen. Reglane står i husleigelova. Dei kan ikkje avtalast bort til ulempe for leigaren.

{{#dwellingAddress}}
Brevet gjeld denne bustaden: {{dwellingAddress}}.

{{/dwellingAddress}}
# Vent med å skrive under
Leigeavtalen skal ikkje vere underskriven, og ingenting skal vere betalt, før kommunen har gitt beskjed om at busetjinga er avgjord.

# Husleige og andre betalingar
- Husleiga skal vere eit fast beløp. Straum og oppvarming kan fordelast etter forbruk (§§ 3-1 og 3-4).
- Du kan krevje husleige for høgst éin månad på førehand (§ 3-2).
- Du kan ikkje krevje eller ta imot anna betaling av leigaren, til dømes gebyr, nøkkelpengar eller lån. Slike beløp kan leigaren krevje tilbake med renter (§ 3-7).
- Husleiga kan regulerast éin gong i året etter konsumprisindeksen, med éin månads skriftleg varsel (§ 4-2).

# Depositum og garanti
- Eit depositum kan vere høgst seks månaders husleige (§ 3-5).
- Beløpet skal stå på ein eigen konto i namnet til leigaren. Du dekkjer kostnadene med å opprette kontoen. Depositum skal ikkje betalast kontant eller til din eigen konto.
- Avtaler de både depositum og garanti, kan dei til saman vere høgst seks månaders husleige (§ 3-6).

{{#largestDeposit}}
For denne bustaden kan depositum og garanti til saman vere høgst {{largestDeposit}}.

{{/largestDeposit}}
{{#guarantee}}
# Garanti frå kommunen
{{guarantee}}

{{/guarantee}}
# Kor lenge avtalen gjeld
- Ein tidsavgrensa avtale skal gjelde i minst tre år. Bur du i same hus, er eitt år nok for ein loftsbustad eller sokkelbustad i einebustad, og for ein bustad i tomannsbustad (§ 9-3).
- Kortare tid krev sakleg grunn, til dømes at du skal bruke bustaden sjølv. Grunnen skal stå skriftleg i avtalen når han blir inngått (§ 9-3).
- Skal avtalen ikkje kunne seiast opp i leigetida, må det stå i avtalen (§ 9-2).
- Seier du opp avtalen, skal det vere skriftleg og grunngitt, og du skal opplyse om at leigaren kan protestere innan éin månad (§§ 9-7 og 9-8).

# Ta kontakt tidleg om noko ikkje fungerer
Ta kontakt med oss om husleiga uteblir, eller om det oppstår andre problem. Du kan òg varsle sosialtenesta i kommunen om misleghald (§ 9-11). Er de usamde om leigeforholdet, kan Husleigetvistutvalet behandle saka.

# Kontakt i kommunen
{{officerName}}, {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}.{{/email}}`,
      },
      plain: {
        subject: "Viktig å vite når du leiger ut bustad",
        body: `Du vil leige ut ein bustad til nokon som skal bu i {{municipality}}. Her er dei viktigaste reglane. Dei står i husleigelova.

{{#dwellingAddress}}
Brevet gjeld bustaden {{dwellingAddress}}.

{{/dwellingAddress}}
# Vent litt
Ikkje skriv under leigeavtalen enno, og ikkje ta imot pengar. Kommunen seier frå når alt er klart.

# Husleige
- Husleiga skal vere eit fast beløp kvar månad.
- Du kan be om husleige for éin månad på førehand, ikkje meir.
- Du kan ikkje be om andre pengar enn husleige og depositum. Gebyr, nøkkelpengar og lån er ikkje lov (§ 3-7).
- Du kan setje opp husleiga éin gong i året, like mykje som prisane har stige. Sei frå skriftleg éin månad før.

# Depositum
- Depositum kan vere høgst seks månaders husleige (§ 3-5).
- Pengane skal stå på ein eigen konto i namnet til leigaren. Du betaler det det kostar å opprette kontoen.
- Ikkje ta imot depositum kontant eller på din eigen konto.
- Har de både depositum og garanti, kan dei vere høgst seks månaders husleige til saman.

{{#largestDeposit}}
For denne bustaden er det høgst {{largestDeposit}}.

{{/largestDeposit}}
{{#guarantee}}
# Garanti frå kommunen
{{guarantee}}

{{/guarantee}}
# Kor lenge avtalen gjeld
- Avtalen skal gjelde i minst tre år (§ 9-3).
- Bur du i same hus, er eitt år nok for ein bustad på loftet, i sokkelen eller i ein tomannsbustad.
- Vil du ha kortare tid, må du ha ein god grunn. Skriv grunnen i avtalen.
- Vil du seie opp leigaren, må du gjere det skriftleg og seie kvifor. Skriv at leigaren kan protestere innan éin månad.

# Ring oss om det blir problem
Får du ikkje husleiga? Er det noko anna som ikkje fungerer? Ta kontakt med oss tidleg. Er de usamde, kan Husleigetvistutvalet hjelpe.

# Kontakt i kommunen
{{officerName}}, {{municipality}}. {{#phone}}Telefon: {{phone}}. {{/phone}}{{#email}}E-post: {{email}}.{{/email}}`,
      },
    },
    en: {
      ordinary: {
        subject: "Information for you who let a home",
        body: `You have offered a home to somebody who is to be settled in {{municipality}}. These are the rules that matter most to you and the tenant, and whom you can contact at the municipality. The rules are in the Tenancy Act (husleieloven). They cannot be set aside to the tenant's disadvantage.

{{#dwellingAddress}}
This letter is about this home: {{dwellingAddress}}.

{{/dwellingAddress}}
# Do not sign yet
The lease must not be signed, and nothing must be paid, before the municipality has told you that the settlement has been decided.

# Rent and other payments
- The rent must be a fixed amount. Electricity and heating may be shared by consumption (sections 3-1 and 3-4).
- You may ask for no more than one month's rent in advance (section 3-2).
- You may not ask for or accept any other payment from the tenant, such as a fee, key money or a loan. The tenant can claim such amounts back with interest (section 3-7).
- The rent may be adjusted once a year by the consumer price index, with one month's written notice (section 4-2).

# Deposit and guarantee
- A deposit may be no more than six months' rent (section 3-5).
- It must be in a separate account in the tenant's name. You pay what it costs to open the account. A deposit must not be paid in cash or into your own account.
- If you agree on both a deposit and a guarantee, the two together may be no more than six months' rent (section 3-6).

{{#largestDeposit}}
For this home, deposit and guarantee together may be no more than {{largestDeposit}}.

{{/largestDeposit}}
{{#guarantee}}
# Guarantee from the municipality
{{guarantee}}

{{/guarantee}}
# How long the lease runs
- A fixed-term lease must run for at least three years. If you live in the same house, one year is enough for an attic or basement home in a detached house, and for a home in a two-family house (section 9-3).
- A shorter term requires an objective reason, for instance that you will use the home yourself. The reason must be given in writing in the lease when it is made (section 9-3).
- If it is not to be possible to terminate the lease during the term, the lease must say so (section 9-2).
- If you give notice, it must be in writing and state the reason, and you must say that the tenant can protest within one month (sections 9-7 and 9-8).

# Contact us early if something does not work
Contact us if the rent is not paid or if other problems arise. You can also notify the social services in the municipality of a breach (section 9-11). If you disagree about the tenancy, the Rent Disputes Tribunal (Husleietvistutvalget) can consider the case.

# Contact at the municipality
{{officerName}}, {{municipality}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}.{{/email}}`,
      },
      plain: {
        subject: "What to know when you let a home",
        body: `You want to let a home to somebody who will live in {{municipality}}. These are the most important rules. They are in the Tenancy Act (husleieloven).

{{#dwellingAddress}}
This letter is about the home {{dwellingAddress}}.

{{/dwellingAddress}}
# Please wait
Do not sign the lease yet, and do not accept any money. The municipality will tell you when everything is ready.

# Rent
- The rent must be a fixed amount each month.
- You can ask for one month's rent in advance, not more.
- You cannot ask for other money than rent and deposit. Fees, key money and loans are not allowed (section 3-7).
- You can raise the rent once a year, by as much as prices have gone up. Give notice in writing one month before.

# Deposit
- The deposit can be no more than six months' rent (section 3-5).
- The money must be in a separate account in the tenant's name. You pay what it costs to open the account.
- Do not accept a deposit in cash or into your own account.
- If you have both a deposit and a guarantee, they can be no more than six months' rent in all.

{{#largestDeposit}}
For this home that is no more than {{largestDeposit}}.

{{/largestDeposit}}
{{#guarantee}}
# Guarantee from the municipality
{{guarantee}}

{{/guarantee}}
# How long the lease runs
- The lease must run for at least three years (section 9-3).
- If you live in the same house, one year is enough for a home in the attic, in the basement or in a two-family house.
- If you want a shorter time, you must have a good reason. Write the reason in the lease.
- If you want to give the tenant notice, do it in writing and say why. Write that the tenant can protest within one month.

# Call us if there are problems
Is the rent not paid? Is something else not working? Contact us early. If you disagree, the Rent Disputes Tribunal (Husleietvistutvalget) can help.

# Contact at the municipality
{{officerName}}, {{municipality}}. {{#phone}}Telephone: {{phone}}. {{/phone}}{{#email}}E-mail: {{email}}.{{/email}}`,
      },
    },
  },
};
