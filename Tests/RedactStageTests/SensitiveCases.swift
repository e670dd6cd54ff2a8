/// Values that are sensitive, and near misses that are not: a kind, yes or no, and the value.
///
/// They were made by the formats' specifications; a miss's check digit is wrong, or its length, or what
/// stands around it. A tilde stands inside of tokens, so that nobody takes them for leaked ones.
enum SensitiveCases {
  static let list = #"""
    card yes 4787789328792170
    card yes 4421809679297
    card yes 4081003390757938343
    card yes 5170174681453847
    card yes 5501916146100334
    card yes 2221076661934512
    card yes 2720450612310070
    card yes 347283783266160
    card yes 376304940326996
    card yes 36102374095463
    card yes 38111393095592
    card yes 30072979262246
    card yes 6011393328367910
    card yes 6560110843646973
    card yes 3528482123789916
    card yes 3589433014673004
    card yes 6224589215275891
    card yes 5018290075400917
    card yes 6304714521178505
    card yes 672551716079096699
    card yes 4787 7893 2879 2170
    card yes 4787-7893-2879-2170
    card yes 5170 1746 8145 3847
    card yes 5170-1746-8145-3847
    card yes 5501 9161 4610 0334
    card yes 5501-9161-4610-0334
    card yes 2221 0766 6193 4512
    card yes 2221-0766-6193-4512
    card yes 2720 4506 1231 0070
    card yes 2720-4506-1231-0070
    card yes 3472 837832 66160
    card yes 3763 049403 26996
    card yes 3610 237409 5463
    card yes 3811 139309 5592
    card yes 3007 297926 2246
    card yes 6011 3933 2836 7910
    card yes 6011-3933-2836-7910
    card yes 6560 1108 4364 6973
    card yes 6560-1108-4364-6973
    card yes 3528 4821 2378 9916
    card yes 3528-4821-2378-9916
    card yes 3589 4330 1467 3004
    card yes 3589-4330-1467-3004
    card yes 6224 5892 1527 5891
    card yes 6224-5892-1527-5891
    card yes 5018 2900 7540 0917
    card yes 5018-2900-7540-0917
    card yes 6304 7145 2117 8505
    card yes 6304-7145-2117-8505
    card no 1787789328792170
    card no 4121809679297
    card no 4085003390757938343
    card no 5170174681453547
    card no 5501916146108334
    card no 2221076661934582
    card no 2790450612310070
    card no 347283783266960
    card no 576304940326996
    card no 36102374015463
    card no 38111390095592
    card no 30012979262246
    card no 6011393328367918
    card no 6560110803646973
    card no 3528482123749916
    card no 3589333014673004
    card no 4787 7593 2879 2170
    card no 5170 1746 8145 3887
    card no 5501 9166 4610 0334
    card no 2221 0766 6193 5512
    card no 2720 4576 1231 0070
    card no 6011 3943 2836 7910
    card no 6560 1108 4364 3973
    card no 3528 4821 2338 9916
    card no 3589 2330 1467 3004
    card no 6224 5892 1527 5896
    card no 1014217743668750
    card no 9975104904954908
    card no 0267304320171857
    card no 7133742078023456
    card no 488892631661
    card no 3427730689857531
    card no 511133614854058
    card no 48107586470316028525
    card no 4787 7893-2879 2170
    card no 478 77893 2879 2170
    card no x4787789328792170
    card no 47877893287921707
    iban yes AD52 7288 7791 3788 4828 8844
    iban yes AE126934288497368180960
    iban yes AL04 8086 8917 1218 7664 3772 5678
    iban yes AT545136904200323045
    iban yes AZ41 MHWS 1791 8943 8606 6892 8383
    iban yes BA558389923525953331
    iban yes BE39 2321 4616 6823
    iban yes BG84NADG95518583171008
    iban yes BH77 9897 2321 3224 1902 71
    iban yes BR751567685639500326755639218
    iban yes CH38 0516 9938 9544 1262 5
    iban yes CR02856263215471059034
    iban yes CY09 4536 9281 6873 1690 1913 4768
    iban yes CZ8603601444588868917189
    iban yes DE46 0626 7278 9906 7648 69
    iban yes DK6945847484400390
    iban yes DO74 2660 5609 5136 7430 8172 3910
    iban yes EE689671305821572679
    iban yes ES43 4965 8242 3718 4895 4499
    iban yes FI2893433383000446
    iban yes FO82 0901 3841 1283 57
    iban yes FR7375355721179376462529548
    iban yes GB94 FPMV 1751 8169 9774 01
    iban yes GE53KG9147542355515799
    iban yes GI87 JRTK 7536 8315 5056 963
    iban yes GL7295682992217403
    iban yes GR04 8082 9406 1984 8151 4151 021
    iban yes GT53633785765552778190650617
    iban yes HR09 8085 0166 2326 2536 6
    iban yes HU76844074142207097051325393
    iban yes IE74 WSWT 3724 6248 8747 65
    iban yes IL838173603268840307573
    iban yes IS27 6926 2524 8294 8802 9203 22
    iban yes IT3315498177198840363173086
    iban yes JO14 TSFK 5461 8471 5121 6717 0673 49
    iban yes KW48DRAG9246845681433615449757
    iban yes KZ75 6112 9122 2360 7911
    iban yes LB67302166156823267569069539
    iban yes LI57 8045 3547 1863 8541 9
    iban yes LT142484835988293839
    iban yes LU83 0312 3796 5515 4717
    iban yes LV23EHVU8818425921045
    iban yes MC98 3952 2981 7062 2469 9023 670
    iban yes MD18ET619625824395002679
    iban yes ME39 1756 9964 7766 1918 58
    iban yes MK61866050496695491
    iban yes MT60 HDRH 8607 1838 4631 5869 2369 111
    iban yes MU12TEDU9704340521778625930407
    iban yes NL52 LKLS 2733 4035 57
    iban yes NO2102838330145
    iban yes PK83 JPEL 7612 3413 4238 4458
    iban yes PL51198342342171781800994846
    iban yes PS30 9124 3324 8022 0979 6070 2185 5
    iban yes PT66708488829219637843478
    iban yes QA65 HVWS 4039 0972 5290 9768 7401 1
    iban yes RO07FVUV3920460598497182
    iban yes RS26 6432 7970 5675 3027 92
    iban yes SA3527800368216847610934
    iban yes SE59 4183 6713 5459 3026 9059
    iban yes SI05927636603653282
    iban yes SK21 7363 9747 7727 3866 1045
    iban yes SM2649082486934150252310567
    iban yes TN58 1654 8046 9370 3289 2034
    iban yes TR436678288457623487626853
    iban yes UA68 1455 9320 0790 4138 5153 4161 6
    iban yes VG17SBSN5474326372538156
    iban yes XK90 2794 8406 1516 4067
    iban no AD5272887791378848588844
    iban no AE126934288497358180960
    iban no AL04808619171218766437725678
    iban no AT545136904600323045
    iban no AZ41MHWS17958943860668928383
    iban no BA558389223525953331
    iban no BE39232146166827
    iban no BG84NADG95518583171608
    iban no BH77989723203224190271
    iban no BR751567685639500346755639218
    iban no CH0805169938954412625
    iban no CR02856263215471059934
    iban no CY09453692816673169019134768
    iban no CZ4603601444588868917189
    iban no DE86062672789906764869
    iban no DK6945847484407390
    iban no DO74266056090136743081723910
    iban no EE688671305821572679
    iban no ES4349654242371848954499
    iban no FI2893433383000646
    iban no FO8209013841128057
    iban no FR7335355721179376462529548
    iban no GB94FPMV47518169977401
    iban no GE53KG9137542355515799
    iban no GI87JRTK753683150056963
    iban no GL7295682992217407
    iban no GR0480899406198481514151021
    iban no GT53633785765559778190650617
    iban no HR9980850166232625366
    iban no HU76844074142207097051325353
    iban no AD527288779137884828884
    iban no AD52728877913788482888447
    iban no AE12693428849736818096
    iban no AE1269342884973681809607
    iban no AL0480868917121876643772567
    iban no AL048086891712187664377256787
    iban no AT54513690420032304
    iban no AT5451369042003230457
    iban no AZ41MHWS1791894386066892838
    iban no AZ41MHWS179189438606689283837
    iban no BA55838992352595333
    iban no BA5583899235259533317
    iban no ZZ5272887791378848288844
    iban no at545136904200323045
    iban no XAL04808689171218766437725678
    national_id yes 451-05-3623
    national_id yes 225-97-9456
    national_id yes 458-73-3552
    national_id yes 821-11-4178
    national_id yes 702-96-7054
    national_id yes 686-44-5525
    national_id yes 392-96-2942
    national_id yes 236-94-3207
    national_id no 000-12-3456
    national_id no 666-12-3456
    national_id no 900-12-3456
    national_id no 999-99-9999
    national_id no 123-00-4567
    national_id no 123-45-0000
    national_id no 12-345-6789
    national_id no 123-456-789
    national_id no 1234-56-789
    national_id yes 779.755.086-75
    national_id yes 748.279.460-35
    national_id yes 025.071.109-53
    national_id yes 280.547.791-00
    national_id yes 082.595.849-05
    national_id yes 565.915.536-73
    national_id yes 392.842.366-57
    national_id yes 511.808.247-17
    national_id no 779.755.086-76
    national_id no 738.279.460-35
    national_id no 025.072.109-53
    national_id no 280.540.791-00
    national_id no 082.595.849-35
    national_id no 565.715.536-73
    national_id no 592.842.366-57
    national_id no 511.808.242-17
    national_id no 111.111.111-11
    national_id yes 16992846D
    national_id yes 89108027R
    national_id yes 47792779K
    national_id yes 52397884C
    national_id yes 42193997Z
    national_id yes 66698224H
    national_id no 36992846D
    national_id no 89108727R
    national_id no 47792772K
    national_id no 52397814C
    national_id no 42193597Z
    national_id no 66698724H
    national_id yes Y4531111X
    national_id yes Y1455920B
    national_id yes Y5299719G
    national_id yes X0531902G
    national_id yes Z8148033N
    national_id yes Z4209665A
    national_id no Y4531311X
    national_id no Y3455920B
    national_id no Y5299713G
    national_id no X0561902G
    national_id no Z8148043N
    national_id no Z4209661A
    national_id yes 266024396906759
    national_id yes 172082746405285
    national_id yes 192070893630431
    national_id yes 275065440205118
    national_id yes 124016504294370
    national_id yes 118056845582308
    national_id no 266024396906059
    national_id no 172082846405285
    national_id no 192370893630431
    national_id no 275065440205818
    national_id yes 2 89 05 51 200 280 87
    national_id yes 2 88 05 78 577 341 64
    national_id yes 1 94 07 11 056 675 79
    national_id yes 1 46 02 56 320 348 42
    national_id yes 2 49 12 70 655 339 62
    national_id yes 1 63 04 08 498 890 87
    national_id no 2 89 05 51 200 200 87
    national_id no 2 88 05 78 577 346 64
    national_id no 1 74 07 11 056 675 79
    national_id no 1 46 02 56 320 358 42
    national_id yes DNMDRD16D19I134D
    national_id yes SDPBDS99E27L744N
    national_id yes TDMMLT26R12H644A
    national_id yes CLRCLC33E24B608T
    national_id yes FBDFNT02S11E406F
    national_id yes MPNGSP37M28G802N
    national_id yes BRPGGN58D11F615N
    national_id yes CSCMFL77R16B246H
    national_id no DNMDRD16D10I134D
    national_id no SDPBDS99E97L744N
    national_id no TDMMLT26R12H944A
    national_id no CLRCLC53E24B608T
    national_id no FBDFNT02S14E406F
    national_id no MPNGSP37M68G802N
    national_id yes 89040781010
    national_id yes 44101678342
    national_id yes 64092897603
    national_id yes 22282544586
    national_id yes 42062429175
    national_id yes 57122062830
    national_id yes 02080885519
    national_id yes 18220221097
    national_id yes 11285160972
    national_id yes 24876501794
    national_id yes 26875392403
    national_id yes 42167730850
    national_id yes 10706490258
    national_id yes 50674215536
    national_id yes 89 942 519 732
    national_id yes 95 427 016 669
    national_id yes 88 172 083 649
    national_id yes 41 179 803 615
    national_id no 89 942 512 732
    national_id no 95 027 016 669
    national_id no 78 172 083 649
    national_id no 41 119 803 615
    national_id yes 570915-2341
    national_id yes 620312-5957
    national_id yes 860116-4539
    national_id yes 570722-2757
    national_id yes 610415-5574
    national_id yes 400511-9146
    national_id no 570915-8341
    national_id no 620312-5977
    national_id no 860116-4509
    national_id no 570722-2657
    national_id no 610415-5573
    national_id no 400511-9446
    national_id yes 19861210-1660
    national_id yes 19750121-2547
    national_id yes 19520821-7405
    national_id yes 19550403-6962
    national_id no 19561210-1660
    national_id no 19520821-7400
    national_id no 19550413-6962
    national_id no 19250121-2547
    national_id yes 040704-5588
    national_id yes 010818-124R
    national_id yes 011098-0387
    national_id yes 140939-654E
    national_id yes 161283-434D
    national_id yes 100213-618B
    national_id no 040704-5578
    national_id no 410818-124R
    national_id no 011098-0382
    national_id no 140939-634E
    national_id no 163283-434D
    national_id no 100213-648B
    national_id yes 49.05.11-811.20
    national_id yes 99.06.02-202.16
    national_id yes 64.04.02-584.49
    national_id yes 91.10.06-163.86
    national_id yes 49.03.28-981.05
    national_id yes 98.10.14-616.25
    national_id no 69.05.11-811.20
    national_id no 94.06.02-202.16
    national_id no 64.04.02-584.89
    national_id no 91.10.06-160.86
    national_id no 49.03.28-901.05
    national_id no 98.40.14-616.25
    national_id yes 489 313 601
    national_id yes 475 379 244
    national_id yes 401 645 874
    national_id yes 574 753 000
    national_id yes 146 923 479
    national_id yes 261 263 990
    national_id yes 756.5654.6224.88
    national_id yes 756.4025.7130.46
    national_id yes 756.9485.9857.12
    national_id yes 756.8817.9090.82
    national_id yes 756.9651.9549.86
    national_id yes 756.5172.2614.11
    national_id no 726.5654.6224.88
    national_id no 756.4025.1130.46
    national_id no 356.9485.9857.12
    national_id no 756.7817.9090.82
    national_id no 756.9659.9549.86
    national_id no 756.5172.2634.11
    national_id yes 8741 1232 9522
    national_id yes 3491 1356 9429
    national_id yes 3686 6455 2241
    national_id yes 8442 2648 5829
    national_id yes 9444 1151 8826
    national_id yes 8297 3212 4373
    national_id no 8741 5232 9522
    national_id no 3491 1356 6429
    national_id no 3686 6455 2240
    national_id no 8442 2348 5829
    national_id no 9444 2151 8826
    national_id no 8297 3217 4373
    national_id yes AB123456C
    national_id yes JK 12 34 56 D
    national_id yes CE654321A
    national_id yes LP 00 11 22 B
    national_id yes SA112233C
    national_id yes YY998877A
    national_id no DA123456C
    national_id no BG123456A
    national_id no AO123456B
    national_id no AB123456E
    national_id no AB12345C
    national_id no GB123456A
    national_id no ZZ123456A
    national_id no QQ123456C
    national_id no ab123456c
    national_id no AB 123456 F
    ip yes 192.0.2.1
    ip yes 198.51.100.254
    ip yes 203.0.113.77
    ip yes 0.0.0.0
    ip yes 255.255.255.255
    ip yes 10.0.0.1
    ip yes 172.16.254.3
    ip yes 8.8.4.4
    ip yes 127.0.0.1
    ip yes 1.2.3.4
    ip yes 2001:db8::1
    ip yes 2001:0db8:85a3:0000:0000:8a2e:0370:7334
    ip yes fe80::1:2:3
    ip yes ::1
    ip yes 2001:db8:0:0:1:0:0:1
    ip yes FE80::202:B3FF:FE1E:8329
    ip yes 2001:db8:1::ab9:c0a8:102
    ip yes 64:ff9b::c000:221
    ip yes ::ffff:c000:280
    ip yes ff02::1:ff00:42
    ip no 256.1.1.1
    ip no 1.2.3
    ip no 1.2.3.4.5
    ip no 192.168.1.999
    ip no 01.2.3.4
    ip no 192.168.1.
    ip no 1.2.3.4567
    ip no 1234.1.1.1
    ip no 10:20:30
    ip no 00:1A:2B:3C:4D:5E
    ip no 12:34
    ip no 2001:db8:::1
    ip no 1:2:3:4:5:6:7:8:9
    ip no 2001:db8::12345
    ip no std::vector
    ip no abc::def
    ip no a::b
    ip no g001:db8::1
    ip no ::
    ip no 1::2::3
    ip no v1.2.3.4
    ip no 12.5.2024
    ip no 3.14.15
    email yes ada@example.org
    email yes a.b-c+d@mail.example.co.uk
    email yes x_y@sub.domain.example.com
    email yes user123@example.travel
    email yes UPPER@EXAMPLE.ORG
    email yes o.neill@example.ie
    email yes first.last@ex-ample.net
    email yes q@example.museum
    email yes a1@b2.example.io
    email yes names+tag@example.info
    email no ada@example
    email no @example.org
    email no ada@
    email no ada@.org
    email no ada @example.org
    email no ada at example.org
    email no ada@example..org
    email no @user
    email no a@1
    email no ada@-
    email no 5@10
    email no me@localhost
    email no ada@exam_ple
    phone yes +81 3 1234 5678
    phone yes +44 20 7946 0958
    phone yes +1 212-555-0142
    phone yes +49 30 1234567
    phone yes +4930123456789
    phone yes +33 1 23 45 67 89
    phone yes +353 1 234 5678
    phone yes +55 11 91234-5678
    phone yes +91 98765 43210
    phone yes +61 2 9876 5432
    phone yes +44 (0)20 7946 0958
    phone yes +1 (212) 555-0142
    phone yes +86 138 0013 8000
    phone yes +254 712 345678
    phone yes (212) 555-0142
    phone yes (020) 7946 0958
    phone yes (0171) 123 4567
    phone yes (03) 9876 5432
    phone yes 212-555-0142
    phone yes 212.555.0142
    phone yes 312 555 0199
    phone yes 1-800-555-0199
    phone yes 1 415 555 2671
    phone yes 020 7946 0958
    phone yes 030 1234567
    phone yes 01 23 45 67 89
    phone yes 0171/1234567
    phone yes 0171-1234567
    phone yes 089 12 34 56 78
    phone yes 01632 960 001
    phone yes 0161 496 0000
    phone yes 03-1234-5678
    phone yes 090-1234-5678
    phone yes 011 555 1234
    phone yes 0845 46 47 48
    phone yes +420 601 123 456
    phone yes +972-54-123-4567
    phone yes +380 44 123 45 67
    phone yes +7 495 123-45-67
    phone yes +39 06 1234 5678
    phone no 2011-03-11
    phone no 11.03.2011
    phone no 01-02-2023
    phone no 1234567890
    phone no 978-3-16-148410-0
    phone no 12345
    phone no 555-0142
    phone no 123-456-7890
    phone no 212-155-0142
    phone no 012-345
    phone no 3.14159265
    phone no 1,234,567,890
    phone no 10 000 000
    phone no 2020 2021 2022
    phone no +1 234
    phone no +0 123 456 789
    phone no (12) 34
    phone no (2019) 12
    phone no 00-00
    phone no 12:30:45
    phone no 100-200
    phone no 1990-2005
    phone no 5 000 000 000
    phone no 08.15.2023
    phone no 0.123456789
    phone no 0 1 2 3 4 5 6 7 8 9
    phone no 007
    phone no #0123456789
    phone no A0171-1234567
    secret yes AKIA~5UBOV3ELFMXUIPT5
    secret no AKIA~5UBOV3EL
    secret no xAKIA~5UBOV3ELFMXUIPT5
    secret yes ASIA~O6JGR6Z5GYKGS42Z
    secret no ASIA~O6JGR6Z5
    secret no xASIA~O6JGR6Z5GYKGS42Z
    secret yes AIza~YaHFQSdvqDpB9DBNYUnYgTzew0TdWNx699k
    secret no AIza~YaHFQSdv
    secret no xAIza~YaHFQSdvqDpB9DBNYUnYgTzew0TdWNx699k
    secret yes ghp_~tdwPtcBHDfaF6RCL58SGbjx63t2LxmryWaMU
    secret no ghp_~tdwPtcBH
    secret no xghp_~tdwPtcBHDfaF6RCL58SGbjx63t2LxmryWaMU
    secret yes gho_~7z5S4twWTmsT0D2f8PRcuUsSXEwx2AghEpTL
    secret no gho_~7z5S4twW
    secret no xgho_~7z5S4twWTmsT0D2f8PRcuUsSXEwx2AghEpTL
    secret yes ghs_~CgbPTkqEPgYGqaYp4M7PpfJZPqb2cR4SA6we
    secret no ghs_~CgbPTkqE
    secret no xghs_~CgbPTkqEPgYGqaYp4M7PpfJZPqb2cR4SA6we
    secret yes github_pat_~3HFKEfZ4LS701QwA66zvL2ZrXnCYvDqa46kjaZX9M7BCBS6rvhgtF65XSMyB
    secret no github_pat_~3HFKEfZ4
    secret no xgithub_pat_~3HFKEfZ4LS701QwA66zvL2ZrXnCYvDqa46kjaZX9M7BCBS6rvhgtF65XSMyB
    secret yes glpat-~GWevzNFJtEyj5Qn6AgHR
    secret no glpat-~GWevzNFJ
    secret no xglpat-~GWevzNFJtEyj5Qn6AgHR
    secret yes xoxb-~C5ecZn55GqcYsXhKBWDhUMMx52usyLSG1ELXK1CV
    secret no xoxb-~C5ecZn55
    secret no xxoxb-~C5ecZn55GqcYsXhKBWDhUMMx52usyLSG1ELXK1CV
    secret yes xoxp-~nguypbqZW7gDnmZYvznT0EMsNCQXMxLxXPzLHbwhSrKV95Dq1u
    secret no xoxp-~nguypbqZ
    secret no xxoxp-~nguypbqZW7gDnmZYvznT0EMsNCQXMxLxXPzLHbwhSrKV95Dq1u
    secret yes sk_live_~Z33xrt3cmHymZwC0rWeJQmQy
    secret no sk_live_~Z33xrt3c
    secret no xsk_live_~Z33xrt3cmHymZwC0rWeJQmQy
    secret yes rk_live_~ngrhcrWYzzxYhWRq94Mqmn4t
    secret no rk_live_~ngrhcrWY
    secret no xrk_live_~ngrhcrWYzzxYhWRq94Mqmn4t
    secret yes sk-~uNac0VG7y5Xy42gKHv2a9JuNHb9RHnJftPMDqh9WNsgyajMq
    secret no sk-~uNac0VG7
    secret yes hf_~fMwAZkQnVYEqkfVDycVW4DYDxU3Nzn7VpB
    secret no hf_~fMwAZkQn
    secret no xhf_~fMwAZkQnVYEqkfVDycVW4DYDxU3Nzn7VpB
    secret yes npm_~BvZgZ4eFjpaQ8v9rXcbbPGKvUN4xStX4g72M
    secret no npm_~BvZgZ4eF
    secret no xnpm_~BvZgZ4eFjpaQ8v9rXcbbPGKvUN4xStX4g72M
    secret yes shpat_~929e9d47798d54993afbdb8a0a6b4908
    secret no shpat_~929e9d47
    secret no xshpat_~929e9d47798d54993afbdb8a0a6b4908
    secret no sk-learn is a library
    secret no sk-this-is-a-long-name-with-hyphens-only-no-digits-here
    secret no AKIA
    secret no eyJ
    secret no eyJhbGciOiJIUzI1NiJ9
    secret no ghp_short1
    secret no a-b-c-d-e-f-g
    secret no hf_transformers
    secret no -----BEGIN CERTIFICATE-----
    """#
}
