import { actDecision } from "./act-decision";

export const benefitDecision = actDecision({
  kind: "benefit_decision",
  version: 1,
  texts: {
    nb: {
      ordinary: {
        subject: "Vedtak om introduksjonsstønad",
        about: `# Hvis beløpet er vanskelig å betale
Blir det for lite igjen å leve av, ta kontakt med oss før fristen. Da kan vi se på en avtale om avdrag eller et lavere trekk.`,
      },
      plain: {
        subject: "Kommunen har bestemt noe om stønaden din",
        about: `# Hvis det er vanskelig å betale
Snakk med oss hvis du får for lite å leve av. Da kan vi se om du kan betale litt om gangen.`,
      },
    },
    nn: {
      ordinary: {
        subject: "Vedtak om introduksjonsstønad",
        about: `# Om beløpet er vanskeleg å betale
Blir det for lite att å leve av, ta kontakt med oss før fristen. Då kan vi sjå på ein avtale om avdrag eller eit lågare trekk.`,
      },
      plain: {
        subject: "Kommunen har bestemt noko om stønaden din",
        about: `# Om det er vanskeleg å betale
Snakk med oss om du får for lite å leve av. Då kan vi sjå om du kan betale litt om gongen.`,
      },
    },
    en: {
      ordinary: {
        subject: "Decision on the introduction benefit",
        about: `# If it is hard to pay
If too little is left to live on, contact us before the deadline. We can then consider instalments or a lower deduction.`,
      },
      plain: {
        subject: "We have decided something about your benefit",
        about: `# If it is hard to pay
Talk to us if you get too little to live on. We can then see if you can pay a little at a time.`,
      },
    },
  },
});
