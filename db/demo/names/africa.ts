import { type NameOrigin, words } from "./origins";

export const CONGOLESE: NameOrigin = {
  key: "congolese",
  country: "COD",
  languages: ["sw", "fr", "ln", "rw"],
  custom: "own_family_name",
  nameOrder: "given_first",
  female: words(`
    Esperance Furaha Neema Bahati Mapendo Riziki Chantal Claudine Deborah Divine Esther Faida
    Francine Gloire Immaculée Jeannette Joséphine Justine Mwamini Nathalie Noëlla Pascaline Riziki_Marie
    Rebecca Rehema Salama Sifa Solange Vumilia Yvonne Zawadi Aline`),
  male: words(`
    Jean-Pierre Emmanuel Bienvenu Dieudonné Espoir Innocent Fiston Patient Joseph David Amani Baraka
    Bahati Claude Daniel Eric Faustin Gilbert Héritier Jacques Josué Kambale Mugisha Moïse Olivier
    Pascal Prince Samuel Serge Trésor Justin Elie`),
  family: words(`
    Mukendi Ngoy Tshibangu Ilunga Mutombo Kalala Kasongo Mbuyi Ngoyi Kabongo Banza Bisimwa
    Byamungu Cirhuza Kahindo Kambale Katembo Lubala Lukusa Mbayo Mugisho Mulumba Mushagalusa
    Muhindo Nsimba Nzuzi Paluku Ramazani Rukundo Sebuhinja Shabani Tshilombo Wabenya Yamba Zihindula`),
};

export const SUDANESE: NameOrigin = {
  key: "sudanese",
  country: "SDN",
  languages: ["ar"],
  custom: "three_names",
  nameOrder: "given_first",
  female: words(`
    Amna Hawa Fatima Ikhlas Mahasin Nagla Rania Samia Tahani Widad Zeinab Asma Buthaina Douaa Entisar
    Hanadi Igbal Kaltoum Limia Mawahib Nahla Omnia Rayan Safa Sittana Umnia Halima`),
  male: words(`
    Abdelrahman Adam Ahmed Bakri Elfatih Faisal Gasim Hatim Idris Ismail Khalid Mohamed_Ahmed Mubarak
    Mutasim Nasreldin Osman Salah Siddig Tarig Yahia Yassir Zakaria Abbaker Babiker Hamid Ishag Musa`),
  family: words(`
    Abdalla Abdelgadir Adam Ahmed Ali Bakhit Bashir Elamin Elhassan Eltayeb Hamid Haroun Hussein Ibrahim
    Ishag Khamis Mahmoud Mohamed Musa Nour Osman Saleh Suliman Tahir Yagoub Yousif`),
};

export const BURUNDIAN: NameOrigin = {
  key: "burundian",
  country: "BDI",
  languages: ["rn", "fr", "sw"],
  custom: "own_family_name",
  nameOrder: "family_first",
  female: words(`
    Aline Béatrice Chantal Clarisse Denise Diane Élise Espérance Euphrasie Fabiola Goreth Inès Jeanine
    Joselyne Kelly Léonie Médiatrice Nadège Odette Pélagie Rosine Sandrine Spès Violette Yvette Zita`),
  male: words(`
    Alexis Apollinaire Célestin Désiré Didier Égide Ferdinand Fulgence Gaspard Hilaire Jean-Bosco
    Jean-Marie Juvénal Léonidas Melchior Nestor Onésime Pacifique Prosper Rénovat Salvator Sylvestre
    Térence Venant Vianney Zacharie`),
  family: words(`
    Ndayishimiye Niyonzima Nkurunziza Hakizimana Ndikumana Bigirimana Nduwimana Niyongabo Nshimirimana
    Irakoze Iradukunda Havyarimana Manirakiza Mbonimpa Ntakirutimana Nzeyimana Ntahomvukiye Sinzinkayo
    Barutwanayo Bukuru Gahungu Habonimana Kaneza Mpawenimana Nahimana Sabushimike`),
};
