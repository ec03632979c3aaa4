import { type NameOrigin, words } from "./origins";

export const SYRIAN: NameOrigin = {
  key: "syrian",
  country: "SYR",
  languages: ["ar", "kmr"],
  custom: "own_family_name",
  nameOrder: "given_first",
  female: words(`
    Fatima Aisha Maryam Zainab Khadija Amina Hala Rima Rana Lina Nour Samar Hanan Layla Salma Yasmin
    Dima Ghada Huda Iman Jumana Kinda Lama Manal Nada Ola Rasha Sawsan Tala Wafa Zeina Batoul Sidra
    Rahaf Shahd Mais Bayan Duaa Hiba Israa Alaa Nermin Sahar`),
  male: words(`
    Mohammad Ahmad Mahmoud Omar Ali Hassan Hussein Khaled Ibrahim Youssef Mustafa Abdullah Bashar
    Firas Ghassan Hani Iyad Jamal Karim Louay Majd Nabil Osama Qusai Rami Samer Tarek Wael Yaman
    Ziad Anas Bilal Fadi Hamza Malek Nidal Rafat Suleiman Taim Yazan Zakaria`),
  family: words(`
    Al-Hariri Haddad Khoury Al-Masri Darwish Sabbagh Najjar Al-Ahmad Hamdan Kabbani Shami Halabi
    Al-Khatib Saleh Nasser Mansour Barakat Al-Hassan Jaber Qasim Tayyar Zein Al-Omar Bakri Hijazi
    Al-Jasem Rifai Sultan Tawil Aswad Murad Al-Saleh Issa Daher Kanaan Shaheen Al-Ali Jabbour
    Hallak Mahfouz Sheikho`),
};

export const IRAQI: NameOrigin = {
  key: "iraqi",
  country: "IRQ",
  languages: ["ar", "ckb"],
  custom: "own_family_name",
  nameOrder: "given_first",
  female: words(`
    Zahra Noor Hawraa Zahraa Ruqaya Shaimaa Rusul Tabarak Ban Suhad Intisar Sanaa Wijdan Nawal Abeer
    Ikhlas Maysoon Raghad Teeba Aya Sarah Amal Baraa Ghufran Hadeel Jinan Kawthar`),
  male: words(`
    Haider Abbas Jaafar Sajjad Karrar Muntadher Mustafa Ammar Laith Saif Uday Qais Raad Salam Thamer
    Waleed Yasir Zaid Ayad Basim Falah Hatem Imad Kadhim Luay Mazin`),
  family: words(`
    Al-Jabouri Al-Dulaimi Al-Tamimi Al-Obaidi Al-Saadi Al-Zubaidi Al-Bayati Al-Khafaji Al-Rubaie
    Al-Janabi Al-Maliki Al-Shammari Al-Azzawi Al-Hashimi Al-Samarrai Al-Rawi Al-Ani Al-Mousawi
    Al-Basri Al-Najafi Al-Lami Al-Quraishi Al-Hilfi Al-Amiri Al-Kaabi Al-Anbari`),
};

export const KURDISH: NameOrigin = {
  key: "kurdish",
  country: "TUR",
  languages: ["kmr", "tr"],
  custom: "family_name",
  nameOrder: "given_first",
  female: words(`
    Berivan Rojda Zozan Dilan Helin Nupelda Evin Gulistan Hevi Jiyan Ruken Sozdar Viyan Xezal Arjin
    Bermal Ciwana Delal Fidan Gulbahar Leyla Medya Narin Perwin Rojin Sosin Zilan`),
  male: words(`
    Azad Baran Ciwan Dijwar Egid Ferhat Haval Jiyar Kendal Mazlum Newroz Rojhat Serhat Sipan Welat
    Xebat Agit Bawer Delil Diyar Hogir Kawa Mirhat Rebaz Renas Siwar Zinar`),
  family: words(`
    Demir Aydin Bozkurt Karatas Yildirim Toprak Gunes Dogan Aslan Cetin Elci Baysal Kaplan Polat
    Sahin Tekin Turgut Yalcin Zengin Akbas Bayik Cakmak Erdem Isik Kilic Oner Ozdemir`),
};

export const TURKISH: NameOrigin = {
  key: "turkish",
  country: "TUR",
  languages: ["tr"],
  custom: "family_name",
  nameOrder: "given_first",
  female: words(`
    Ayşe Fatma Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Esra Büşra
    Kübra Özlem Yasemin Derya Gülay Sevgi Tuğba Selin Ebru Defne Ceren`),
  male: words(`
    Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil
    Süleyman Abdullah Recep Salih Fatih Kadir Emre Hakan Burak Serkan Yiğit Kerem`),
  family: words(`
    Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin
    Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Güneş Bulut`),
};

export const IRANIAN: NameOrigin = {
  key: "iranian",
  country: "IRN",
  languages: ["fa"],
  custom: "own_family_name",
  nameOrder: "given_first",
  female: words(`
    Maryam Zahra Fatemeh Narges Shirin Nasrin Parisa Mahsa Nazanin Leila Sara Niloufar Elham Azadeh
    Mina Roya Setareh Shahrzad Taraneh Yasaman Golnaz Hengameh Katayoun Laleh Mojgan Pegah Samira`),
  male: words(`
    Mohammad Reza Hossein Ali Mehdi Amir Hamid Majid Saeed Behrouz Dariush Farhad Kamran Kaveh
    Kourosh Mehrdad Nima Omid Pouya Ramin Shahin Siavash Arash Babak Cyrus Ehsan Navid`),
  family: words(`
    Ahmadi Hosseini Mohammadi Rezaei Karimi Moradi Jafari Rahimi Sadeghi Ebrahimi Mousavi Hashemi
    Akbari Ghasemi Heydari Kazemi Nazari Rostami Salehi Tehrani Shirazi Farahani Bagheri Mirzaei
    Norouzi Soltani Zamani`),
};
