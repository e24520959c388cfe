SELECT * FROM post WHERE begins <= :day AND ends > :day
