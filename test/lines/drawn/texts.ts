/*
 * Twelve sentences a language, each full of what lines break badly at; a paragraph is five of them in a row, so that
 * twelve paragraphs meet every measure differently.
 */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': [
    '新渡口于2023年6月18日通航，首年运送旅客3亿2000万人次，货物1万2000吨，占全市水运的16.8%。',
    '市长在发布会上说：“请问，这算快吗？”“当然算。”记者们笑了（有人鼓掌），会议到11:30才散。',
    '《内河航运管理条例》、《港口法》（修订稿）和《船员守则》——三份文件一并公布……',
    '冷链仓库耗电1420 kW·h，排放CO₂约9.3吨，PM₂.₅浓度为每立方米12微克，比上年下降1.8%—2%。',
    '全港共有船闸7座、泊位128个、龙门吊36台，其中“海潮号”“海鸥号”两艘渡轮由3家企业共同运营。',
    '占比由2019年的12.9%提高至16.8%，增加3.9个百分点，列长三角27个城市之首。',
    '第127届航运展于1—11月举行，来自40多个国家、180多家企业签下15.96亿美元的订单，同比增长24.9%。',
    'RCEP生效以后，本港开往东盟的班轮达每周21班，最快48小时抵达；详见https://harbour.example.org/lines/2024?lang=zh。',
    '一名老船工说，过去“一条船、一壶茶、一整天”，如今刷脸过闸只要15秒——“快得像做梦”。',
    '防波堤长2200多米，造价近9000万元，预计2026年底完工，届时可停靠10万吨级货轮。',
    '码头食堂的菜单上写着：米饭、面条、“老三样”（豆腐、白菜、萝卜），另加2元可添一份汤。',
    '客运站24小时开放，问讯电话0571-5550134，节假日加开30%的班次，夜航补贴每班350元。',
  ],
  'zh-Hant': [
    '新碼頭於2023年6月18日啟用，首年運送旅客2億5000萬人次、貨物1萬2000噸。',
    '局長說：「請問，這算快嗎？」「當然算。」記者問：「『海潮號』何時復航？」他沒有回答。',
    '《航港條例》、《船員法》（修正案）及《碼頭公約》三份文件一併公布……各界反應不一。',
    '冷凍倉庫用電1420 kW·h，排放CO₂約9.3公噸，比去年減少1.8%至2%。',
    '全港共有泊位128個、起重機36部，其中「東風」「西風」兩艘渡輪由3家公司共同營運。',
    '占比由12.9%提高至16.8%，增加3.9個百分點，居沿海27個城市之首。',
    '第127屆航運展吸引40多個國家、180多家企業參加，簽下15.96億美元的訂單。',
    '船期請見https://harbour.example.org/lines/2024?lang=zh-Hant，電話查詢請於9時至17時撥打。',
    '老船工說，從前「一條船、一壺茶、一整天」，如今過閘只要15秒——「快得像做夢」。',
    '防波堤長2200多公尺，造價近9000萬元，預計2026年底完工，可停靠10萬噸級貨輪。',
    '食堂的菜單寫著：白飯、湯麵、「老三樣」（豆腐、白菜、蘿蔔），另加2元可添湯。',
    '客運站24小時開放，假日加開30%的班次，夜航補貼每班350元，學生憑證半價。',
  ],
  ja: [
    '新しい岸壁は2023年6月18日に使われ始め、初年度の旅客は2億5000万人、貨物は1万2000トンに上った。',
    '港長は「これは速いと言えるだろうか？」「もちろんだ。」と述べ、記者団（約40人）は笑った。',
    '『航路規則』、『港則法』（改正案）、「船員の手引き」の三つが、同じ日にまとめて公表された……。',
    '冷蔵倉庫の電力は1420 kW·h、CO₂の排出は9.3トンで、前の年より1.8%～2%減っている。',
    '港には岸壁が128か所、クレーンが36基あり、「潮風」「海鳥」の二隻は3社が共同で動かしている。',
    '割合は12.9%から16.8%へと3.9ポイント高まり、沿岸の27都市のうちで最も高くなった。',
    '第127回の見本市には40か国を超える180社余りが集まり、契約額は15.96億ドルに達した。',
    '時刻表はhttps://harbour.example.org/lines/2024?lang=jaにあり、電話では9時から17時まで応じる。',
    '年老いた船頭は、昔は「一そうの舟と一杯のお茶と丸一日」だったが、いまは15秒だ――「夢のようだ」と言う。',
    '防波堤の長さは2200メートル余り、費用は9000万円近くで、2026年末に出来上がる見通しである。',
    '食堂のメニューには、ごはん、うどん、「三つの定番」（豆腐、白菜、大根）が並び、スープは50円増しだ。',
    'きっぷ売り場は24時間あいており、ちょうど満員のときは臨時便がっちりと30%ふえる。',
  ],
  en: [
    'The new quay opened on 18 June 2023 and handled 54 million passengers in its first year, 12,000 tonnes of freight a day and 16.8% of the city’s traffic.',
    '“Is that fast?” the mayor asked; “of course it is,” said Mrs. Li, and the room (some forty reporters) laughed until 11.30 a.m.',
    'Three documents appeared together: the Inland Waters Act, the Harbour Code (as revised, 2019–2023) and a handbook for crews.',
    'The cold store used 1,420 kWh and emitted 9.3 t of CO₂, which is 1.8–2% less than in the year before.',
    'There are 128 berths and 36 cranes; two ferries on the Eastquay–Westquay line belong to three companies, J. Harbour & Sons among them.',
    'The share rose from 12.9% to 16.8%, by 3.9 percentage points, and leads 27 cities along the coast.',
    'More than 180 companies from over 40 countries signed orders worth US$15.96 billion, RMB 111.5 billion at the rate of the day.',
    'Sailings are listed at https://harbour.example.org/lines-and-fares/2024?lang=en; see also Vol. 2, pp. 12–15.',
    'An old boatman remembers “one boat, one pot of tea, one whole day” — now the lock takes fifteen seconds.',
    'The breakwater is 2,200 metres long, cost nearly £9 million and is expected to be finished by December 2026.',
    'The canteen’s menu says rice, noodles and “the old three” (tofu, cabbage, radish); soup is 2 yuan more.',
    'Stations are open 24 hours a day, with 30 per cent more departures on holidays and a counterrevolutionary timetable at night.',
  ],
  fr: [
    'Le nouveau quai a ouvert le 18 juin 2023 et a vu passer 54 millions de voyageurs, 12 000 tonnes de fret par jour et 16,8 % du trafic de la ville.',
    '« Est-ce rapide ? », a demandé le maire ; « bien sûr ! », a répondu Mme Li devant une quarantaine de journalistes.',
    'Trois documents ont paru le même jour : la loi sur les eaux intérieures, le code du port (révisé en 2019) et un guide pour les équipages.',
    'L’entrepôt frigorifique a consommé 1 420 kWh et rejeté 9,3 t de CO₂, soit 1,8–2 % de moins que l’année précédente.',
    'On compte 128 postes et 36 grues ; deux bacs de la ligne Quai-Est–Quai-Ouest appartiennent à trois compagnies.',
    'La part est passée de 12,9 % à 16,8 %, en hausse de 3,9 points, la première de 27 villes du littoral.',
    'Plus de 180 entreprises de 40 pays ont signé des commandes pour 15,96 milliards de dollars, dont 3 millions d’euros pour la région.',
    'Les départs figurent sur https://harbour.example.org/lignes-et-tarifs/2024?lang=fr ; voir aussi les pages 12–15.',
    'Un vieux batelier se rappelle « un bateau, une théière, une journée entière » — aujourd’hui l’écluse prend quinze secondes.',
    'La digue mesure 2 200 mètres, a coûté près de 9 millions d’euros et devrait être achevée en décembre 2026.',
    'À la cantine : riz, nouilles et « les trois anciens » (tofu, chou, radis) ; la soupe coûte 2 euros de plus.',
    'Les gares sont ouvertes 24 heures sur 24, avec 30 % de départs en plus les jours fériés et l’anticonstitutionnellement célèbre bac de nuit.',
  ],
  de: [
    'Der neue Kai wurde am 18. Juni 2023 eröffnet und zählte im ersten Jahr 54 Millionen Fahrgäste, 12.000 Tonnen Fracht am Tag und 16,8 % des Verkehrs.',
    '„Ist das schnell?“, fragte der Bürgermeister; „natürlich“, sagte Frau Li, und etwa vierzig Journalisten lachten.',
    'Drei Schriften erschienen zugleich: das Binnenschifffahrtsgesetz, die Hafenordnung (Fassung 2019–2023) und ein Handbuch.',
    'Das Kühlhaus verbrauchte 1.420 kWh und stieß 9,3 t CO₂ aus, das sind 1,8–2 % weniger als im Vorjahr.',
    'Es gibt 128 Liegeplätze und 36 Kräne; zwei Fähren der Linie Ostkai–Westkai gehören drei Gesellschaften.',
    'Der Anteil stieg von 12,9 % auf 16,8 %, um 3,9 Prozentpunkte, und liegt vor dem von 27 Küstenstädten.',
    'Mehr als 180 Unternehmen aus über 40 Ländern zeichneten Aufträge für 15,96 Milliarden Dollar, 3 Millionen Euro davon für die Region.',
    'Die Abfahrten stehen unter https://harbour.example.org/linien-und-preise/2024?lang=de; siehe auch S. 12–15.',
    'Ein alter Schiffer erinnert sich an „ein Boot, eine Kanne Tee, einen ganzen Tag“ – heute dauert die Schleuse fünfzehn Sekunden.',
    'Der Wellenbrecher ist 2.200 Meter lang, kostete knapp 9 Millionen Euro und soll im Dezember 2026 fertig sein.',
    'Auf der Karte der Kantine stehen Reis, Nudeln und „die alten Drei“ (Tofu, Kohl, Rettich); Suppe kostet 2 Euro mehr.',
    'Die Bahnhöfe sind rund um die Uhr geöffnet, an Feiertagen mit 30 % mehr Fahrten und einer Donaudampfschifffahrtsgesellschaft bei Nacht.',
  ],
  ko: [
    '새 부두는 2023년 6월 18일에 문을 열어 첫해에 승객 2억 5000만 명과 화물 1만 2000톤을 실어 날랐다.',
    '항만장은 “이것이 빠른가?” 하고 물었고, 기자들은 “물론이다.”라고 답하며 웃었다(약 40명).',
    '《항로 규칙》, 《항만법》(개정안), 선원 안내서 세 가지가 같은 날 함께 나왔다……',
    '냉동 창고는 전력 1420 kWh를 쓰고 CO₂ 9.3톤을 내보냈으며, 이는 지난해보다 1.8~2% 적다.',
    '항구에는 선석 128개와 기중기 36대가 있고, 연락선 두 척은 3개 회사가 함께 운영한다.',
    '비중은 12.9%에서 16.8%로 3.9퍼센트포인트 올라 해안 도시 27곳 가운데 가장 높다.',
    '제127회 전시회에는 40개국이 넘는 나라에서 180여 기업이 모여 15.96억 달러의 계약을 맺었다.',
    '운항 시간표는 https://harbour.example.org/lines/2024?lang=ko 에 있고, 전화는 9시부터 17시까지 받는다.',
    '늙은 뱃사공은 옛날에는 “배 한 척, 차 한 주전자, 꼬박 하루”였는데 이제는 15초면 된다고 말한다.',
    '방파제는 길이가 2200여 미터이고 비용은 9000만 원 가까이 들었으며 2026년 말에 완공될 전망이다.',
    '구내식당 차림표에는 밥, 국수, ‘옛날 세 가지’(두부, 배추, 무)가 있고 국은 2000원을 더 받는다.',
    '대합실은 24시간 열려 있고, 휴일에는 배편이 30% 늘며, 밤배는 편마다 350원을 보탠다.',
  ],
};

const SENTENCES_A_PARAGRAPH = 5;

/** The languages that the counters go through. */
export const languages: readonly string[] = Object.keys(SENTENCES);

/** Twelve paragraphs of a language. */
export const paragraphsIn = (language: string): readonly string[] => {
  const sentences = SENTENCES[language] ?? [];
  const space = /^(?:zh|ja)/u.test(language) ? '' : ' ';
  return sentences.map((_, first) =>
    Array.from(
      { length: SENTENCES_A_PARAGRAPH },
      (_each, index) => sentences[(first + index) % sentences.length] ?? '',
    ).join(space),
  );
};
