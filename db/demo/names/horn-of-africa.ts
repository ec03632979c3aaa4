import { type NameOrigin, words } from "./origins";

export const ERITREAN: NameOrigin = {
  key: "eritrean",
  country: "ERI",
  languages: ["ti", "ar"],
  custom: "patronymic",
  nameOrder: "given_first",
  female: words(`
    Freweyni Selam Mehret Almaz Tsega Yordanos Rahwa Saba Semhar Helen Bisrat Senait Luwam Winta
    Eden Feruz Hiwet Kisanet Letebrhan Mebrat Milena Natsnet Rigat Segen Tirhas Tsigereda Zaid Abeba
    Akberet Azieb Delina Elsa Genet Kedest Lula Mihret Simret Weini Yohana`),
  male: words(`
    Tesfay Berhane Yonas Filmon Samuel Daniel Mulugeta Kidane Abraham Haile Girmay Tekle Robel Isaias
    Aman Biniam Dawit Efrem Ermias Eyob Fitsum Ghirmay Henok Kibrom Medhanie Merhawi Mikal Mussie
    Natnael Okbay Petros Russom Senay Simon Temesgen Tsegay Weldu Yohannes Zeray`),
  family: words(`
    Gebremedhin Habtemariam Weldemichael Tesfamariam Ghebreyesus Kidane Berhe Hagos Tekle Woldu Asfaha
    Gebreslassie Abraha Kahsay Ghebremeskel Haile Negash Okubay Sium Tewolde Tsehaye Weldegebriel
    Yohannes Zerai Beyene Fessehaye Gebrehiwet Mehari Solomon Andemariam`),
};

export const ETHIOPIAN: NameOrigin = {
  key: "ethiopian",
  country: "ETH",
  languages: ["am", "om", "ti"],
  custom: "patronymic",
  nameOrder: "given_first",
  female: words(`
    Tigist Almaz Hirut Meseret Bethlehem Hana Selamawit Aster Tsehay Genet Kidist Mekdes Rahel Sara
    Tirunesh Workinesh Yeshi Zenebech Birtukan Chaltu Derartu Eyerusalem Lemlem Marta Netsanet
    Roza Senait`),
  male: words(`
    Abebe Bekele Tesfaye Girma Dawit Solomon Kebede Haile Mulugeta Getachew Alemu Birhanu Daniel
    Ermias Fikru Gemechu Habtamu Jemal Kassahun Lemma Mekonnen Negussie Samuel Tadesse Worku Yared
    Zelalem`),
  family: words(`
    Tadesse Bekele Alemayehu Gebre Wolde Desta Assefa Hailu Mengistu Demissie Abera Ayele Belay Eshetu
    Feyisa Gudeta Kebede Legesse Molla Negash Regassa Shiferaw Tolossa Tulu Wakjira Yimer Zewde`),
};

export const SOMALI: NameOrigin = {
  key: "somali",
  country: "SOM",
  languages: ["so"],
  custom: "three_names",
  nameOrder: "given_first",
  female: words(`
    Fadumo Hodan Amina Sahra Halima Ayaan Khadra Maryan Asha Hibo Ifrah Idil Ladan Nasra Naima Qamar
    Ruqiyo Safiya Shukri Sucaad Ubax Warsan Xaliimo Yasmiin Zamzam Deeqa Faiza Hamda Muna Nimco Sagal
    Hawa Filsan Barwaaqo`),
  male: words(`
    Abdi Mohamed Ahmed Hassan Ali Omar Yusuf Ibrahim Abdirahman Abdullahi Farah Jama Warsame Mahad
    Liban Guled Bashir Dahir Elmi Faysal Hirsi Ismail Khalid Mukhtar Nur Osman Roble Said Sharmarke
    Yahye Zakariye Abshir Bile Cabdi Duale`),
  family: words(`
    Mohamed Ali Hassan Ahmed Abdi Omar Farah Warsame Jama Nur Osman Yusuf Ibrahim Hersi Elmi Dirie Isse
    Adan Gedi Hussein Mohamud Samatar Shire Abdulle Guled Duale Egal Haji Awale Hashi`),
};
