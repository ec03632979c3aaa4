import { actDecision } from "./act-decision";

export const programmeDecision = actDecision({
  kind: "programme_decision",
  version: 1,
  texts: {
    nb: {
      ordinary: {
        subject: "Vedtak om introduksjonsprogram",
        about: `# Plan og kontrakt
Innholdet i et introduksjonsprogram står i integreringsplanen. Planen lager vi sammen med deg, og du får et eksemplar. Du og kommunen har også en integreringskontrakt. Reglene står i integreringsloven §§ 15 og 16.`,
      },
      plain: {
        subject: "Kommunen har bestemt noe om introduksjonsprogrammet ditt",
        about: `# Planen din
Det du skal gjøre i programmet, står i integreringsplanen. Vi lager planen sammen. Du får ditt eget eksemplar. Du og kommunen skriver under på en kontrakt.`,
      },
    },
    nn: {
      ordinary: {
        subject: "Vedtak om introduksjonsprogram",
        about: `# Plan og kontrakt
Innhaldet i eit introduksjonsprogram står i integreringsplanen. Planen lagar vi saman med deg, og du får eit eksemplar. Du og kommunen har også ein integreringskontrakt. Reglane står i integreringslova §§ 15 og 16.`,
      },
      plain: {
        subject: "Kommunen har bestemt noko om introduksjonsprogrammet ditt",
        about: `# Planen din
Det du skal gjere i programmet, står i integreringsplanen. Vi lagar planen saman. Du får ditt eige eksemplar. Du og kommunen skriv under på ein kontrakt.`,
      },
    },
    en: {
      ordinary: {
        subject: "Decision on the introduction programme",
        about: `# Plan and contract
The content of an introduction programme is set out in the integration plan. We make the plan together with you, and you get a copy. You and the municipality also have an integration contract. The rules are in sections 15 and 16 of the Integration Act.`,
      },
      plain: {
        subject: "We have decided something about your introduction programme",
        about: `# Your plan
What you will do in the programme is in the integration plan. We make the plan together. You get your own copy. You and the municipality sign a contract.`,
      },
    },
  },
});
