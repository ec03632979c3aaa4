import { words } from "./origins";

/** Names for staff, landlords and other residents. */
export const NORWEGIAN = {
  female: words(`
    Anne Ingrid Kari Marit Liv Berit Astrid Solveig Randi Hilde Silje Camilla Ida Nora Emma Hanne Turid
    Ragnhild Guro Maren Sunniva Eli Tone Gry Vigdis Åse Torunn Ingvild Sigrid Elin Kristin Bente Máret
    Inga Ellen Synnøve`),
  male: words(`
    Per Ole Lars Knut Svein Arne Bjørn Odd Kjell Geir Terje Morten Espen Håkon Sondre Magnus Øyvind
    Trond Rune Stian Vegard Eirik Sigurd Torstein Asbjørn Gunnar Åge Jostein Tarjei Even Henrik Nils
    Ánte Sverre Leif`),
  family: words(`
    Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Berg Haugen Hagen
    Dahl Lund Moen Solberg Bakken Strand Myhre Nygård Ødegård Aasen Fjellheim Sætre Tveit Vik Brekke
    Lunde Skogen Sandvik Eide Nordby Sara Utsi Rønning Halvorsen Engen Bø Østby`),
};
